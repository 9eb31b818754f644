package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.Map;

/**
 * One official is absent, stood in for, gone or replaced, and others take over.
 *
 * @param from the first day on which somebody else is there
 * @param until the last such day; needed for a leave or a substitution, {@code null} otherwise
 * @param group the only group concerned; needed for a replacement, may be given for a substitution
 * @param substitute whoever takes over what no group names; needed for a leave or a substitution
 * @param successors group to whoever takes it over; groups left out get the substitute, else a proposal
 * @param reason a line for the record
 */
public record StaffingChange(StaffingKind kind, String username, LocalDate from, LocalDate until, String group, String substitute,
		Map<String, String> successors, String reason) {

	public StaffingChange {
		successors = successors == null ? Map.of() : Map.copyOf(successors);
	}

	/** Absent with all his roles. */
	public static StaffingChange leave(String username, String substitute, LocalDate from, LocalDate until, String reason) {
		return new StaffingChange(StaffingKind.LEAVE, username, from, until, null, substitute, null, reason);
	}

	/** For some days another one goes to all his groups. */
	public static StaffingChange substitution(String username, String substitute, LocalDate from, LocalDate until, String reason) {
		return new StaffingChange(StaffingKind.SUBSTITUTION, username, from, until, null, substitute, null, reason);
	}

	/** Out of service; his groups go to whom is proposed unless successors are named. */
	public static StaffingChange departure(String username, LocalDate from, Map<String, String> successors, String reason) {
		return new StaffingChange(StaffingKind.DEPARTURE, username, from, null, null, null, successors, reason);
	}

	/** Another one looks after one of his groups, for good. */
	public static StaffingChange replacement(String username, String group, String successor, LocalDate from, String reason) {
		return new StaffingChange(StaffingKind.REPLACEMENT, username, from, null, group, successor, null, reason);
	}
}
