package vn.nghedan.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * A place where the record was touched.
 *
 * @param block number of the block, {@code null} where none is concerned
 * @param entry id of the entry, {@code null} where the block itself is concerned
 * @param at when the entry was written, as its id tells
 */
public record AuditFinding(Kind kind, Long block, UUID entry, Instant at) {

	/** What was done to it. */
	public enum Kind {

		/** An entry that is not as it was written. */
		CHANGED,
		/** An entry that a block or the waiting list names is gone. */
		REMOVED,
		/** An entry that neither a block nor the waiting list names. */
		INSERTED,
		/** A block that is not as it was sealed, or does not follow the one before it. */
		BLOCK_CHANGED,
		/** A block is missing. */
		GAP,
		/** The chain ends before the block that was sealed last, as the file beside the database knows. */
		CUT
	}

	static AuditFinding ofEntry(Kind kind, Long block, UUID entry) {
		return new AuditFinding(kind, block, entry, Instant.ofEpochMilli(entry.getMostSignificantBits() >>> 16));
	}

	static AuditFinding ofBlock(Kind kind, long block) {
		return new AuditFinding(kind, block, null, null);
	}
}
