package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Which meetings to list; what is null is not asked for.
 *
 * @param official who goes or went
 * @param wards only of these; null: of all
 * @param from first day; with it the soonest come first, else the latest
 * @param until last day
 */
public record MeetingQuery(String official, Collection<String> wards, String group, LocalDate from, LocalDate until,
		MeetingStatus status, MeetingType type, String programme) {

	/** Those that an official goes to or went to, the latest first. */
	public static MeetingQuery of(String official) {
		return new MeetingQuery(official, null, null, null, null, null, null, null);
	}
}
