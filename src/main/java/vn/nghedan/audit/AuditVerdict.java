package vn.nghedan.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a look at the whole record found.
 *
 * @param blocks links of the chain
 * @param entries entries in them
 * @param waiting entries that are not in the chain yet: a removal of these would not be noticed, a change would
 * @param sealedUntil when the last block was sealed, {@code null} while there is none
 * @param head number and stamp of the last block, to be noted down elsewhere and compared the next time
 * @param findings where it was touched, at most the first hundred
 */
public record AuditVerdict(long blocks, long entries, long waiting, Instant sealedUntil, String head, List<AuditFinding> findings) {

	public AuditVerdict {
		findings = List.copyOf(findings);
	}

	public boolean sound() {
		return findings.isEmpty();
	}
}
