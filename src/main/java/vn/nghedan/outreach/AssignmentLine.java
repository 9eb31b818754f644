package vn.nghedan.outreach;

import java.time.LocalDate;

/**
 * This official is to look after this group.
 *
 * @param delegation with which he goes; {@code null} for none
 * @param until the last day; {@code null} for the end of the programme
 */
public record AssignmentLine(String username, String group, String delegation, LocalDate until) {

	public AssignmentLine(String username, String group, String delegation) {
		this(username, group, delegation, null);
	}

	LocalDate until(Programme programme) {
		return until == null ? programme.validTo() : until;
	}
}
