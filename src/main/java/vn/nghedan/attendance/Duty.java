package vn.nghedan.attendance;

import java.time.LocalDate;

/**
 * Who owes visits on a day.
 *
 * @param since the first day of his part: of the assignment, or of the official's first one in the programme
 */
record Duty(String username, String officialName, String groupCode, String groupName, String wardCode, String wardName,
		String delegation, LocalDate since) {
}
