package vn.nghedan.review;

import java.time.Instant;
import java.time.LocalDate;

/** One line of a list of reviews; {@code items} and {@code late} count what it has heard of, nothing before it was held. */
public record ReviewLine(String code, String delegationCode, String wardCode, LocalDate month, Instant scheduledAt,
		String place, ReviewStatus status, Instant heldAt, int items, int late, String minutesNumber, Instant signedAt) {
}
