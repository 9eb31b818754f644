package vn.nghedan.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A case is not to be destroyed, whatever its term.
 *
 * @param until the last day; {@code null} until somebody releases it
 * @param inForce whether it holds today
 */
public record LegalHold(long id, String petitionCode, String reason, LocalDate until, String placedBy, Instant placedAt,
		String releasedBy, Instant releasedAt, String releaseReason, boolean inForce) {
}
