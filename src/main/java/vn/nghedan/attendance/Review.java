package vn.nghedan.attendance;

import java.time.Instant;
import java.time.LocalDate;

/** One look at a programme: how many obligations there were, how many below their quota, and who has read the list. */
public record Review(LocalDate day, ReviewKind kind, LocalDate spanFrom, LocalDate spanTo, int obligations, int missing,
		Instant reviewedAt, String readBy, Instant readAt, String remark) {
}
