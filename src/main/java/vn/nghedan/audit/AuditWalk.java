package vn.nghedan.audit;

import static vn.nghedan.audit.AuditFinding.Kind.BLOCK_CHANGED;
import static vn.nghedan.audit.AuditFinding.Kind.CHANGED;
import static vn.nghedan.audit.AuditFinding.Kind.CUT;
import static vn.nghedan.audit.AuditFinding.Kind.GAP;
import static vn.nghedan.audit.AuditFinding.Kind.INSERTED;
import static vn.nghedan.audit.AuditFinding.Kind.REMOVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.nghedan.platform.Vault;

/** One walk along the chain: what was met so far, and what was wrong with it. */
final class AuditWalk {

	private static final int MOST = 100;

	private final Vault vault;
	private final AuditAnchor.Head kept;
	private final List<AuditFinding> findings = new ArrayList<>();
	private AuditBlock last;
	private boolean keptSeen;
	private long blocks;
	private long entries;
	private long waiting;

	/** @param kept the end of the chain as it was, {@code null} where nobody knows */
	AuditWalk(Vault vault, AuditAnchor.Head kept) {
		this.vault = vault;
		this.kept = kept;
	}

	void block(AuditBlock block, Map<UUID, AuditEntry> known) {
		blocks++;
		entries += block.entries().size();
		if (block.number() != (last == null ? 1 : last.number() + 1)) {
			found(AuditFinding.ofBlock(GAP, block.number()));
		}
		boolean whole = true;
		for (UUID id : block.entries()) {
			whole &= entry(block.number(), id, known.get(id));
		}
		// The stamp of the block cannot fit where one of its entries does not; that is said already
		boolean fits = vault.verify(block.stamped(last == null ? null : last.stamp(), id -> stampOf(known.get(id))), block.stamp());
		if (whole && !fits) {
			found(AuditFinding.ofBlock(BLOCK_CHANGED, block.number()));
		}
		keptSeen |= kept != null && kept.is(block);
		last = block;
	}

	private boolean entry(long block, UUID id, AuditEntry entry) {
		if (entry == null) {
			found(AuditFinding.ofEntry(REMOVED, block, id));
		}
		else if (!isAsWritten(entry)) {
			found(AuditFinding.ofEntry(CHANGED, block, id));
		}
		else {
			return true;
		}
		return false;
	}

	void waiting(AuditEntry entry) {
		waiting++;
		if (!isAsWritten(entry)) {
			found(AuditFinding.ofEntry(CHANGED, null, entry.id()));
		}
	}

	void gone(UUID id) {
		found(AuditFinding.ofEntry(REMOVED, null, id));
	}

	void outside(UUID id) {
		found(AuditFinding.ofEntry(INSERTED, null, id));
	}

	AuditVerdict verdict() {
		if (kept != null && !keptSeen) {
			found(AuditFinding.ofBlock(CUT, kept.number()));
		}
		AuditAnchor.Head head = last == null ? null : AuditAnchor.Head.of(last);
		return new AuditVerdict(blocks, entries, waiting, last == null ? null : last.sealedAt(),
				head == null ? null : head.number() + " " + head.stamp(), findings);
	}

	private boolean isAsWritten(AuditEntry entry) {
		return vault.verify(entry.stamped(), entry.stamp());
	}

	private static byte[] stampOf(AuditEntry entry) {
		return entry == null ? null : entry.stamp();
	}

	private void found(AuditFinding finding) {
		if (findings.size() < MOST) {
			findings.add(finding);
		}
	}
}
