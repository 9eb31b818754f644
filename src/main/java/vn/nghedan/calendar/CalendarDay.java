package vn.nghedan.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which a calendar differs from its week, with the reason. A row is never changed: a later one supersedes it.
 *
 * @param calendar {@code national} or the code of an authority
 * @param verified whether somebody has seen the announcement that the basis names
 * @param active whether it counts; a row that is not waits to be switched on
 */
public record CalendarDay(Long id, String calendar, LocalDate day, DayKind kind, String name, String basis,
		boolean verified, boolean active, String recordedBy, Instant recordedAt) {
}
