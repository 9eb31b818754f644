package vn.nghedan.attendance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a residential group has had its turn.
 *
 * @param daysSince its last visit, {@code null} where there was none
 * @param visits of the last twelve months
 * @param recent those of them in the last eight weeks
 * @param nextAt when it is to be visited next, {@code null} where nothing is planned
 */
public record HamletVisits(String code, String name, LocalDate lastVisit, Integer daysSince, int visits, int recent,
		String nextMeeting, Instant nextAt) {
}
