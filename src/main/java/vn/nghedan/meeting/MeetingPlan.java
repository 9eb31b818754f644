package vn.nghedan.meeting;

import java.time.Instant;

/**
 * A meeting to be put into the calendar.
 *
 * @param groupCode may be null for a meeting of the whole ward
 * @param liaisonUsername who goes; null: the planner
 * @param programmeCode for which programme it counts; may be null
 */
public record MeetingPlan(String groupCode, String wardCode, MeetingType type, Instant scheduledAt, String place,
		String liaisonUsername, String programmeCode) {

	/** A meeting that counts for no programme. */
	public MeetingPlan(String groupCode, String wardCode, MeetingType type, Instant scheduledAt, String place,
			String liaisonUsername) {
		this(groupCode, wardCode, type, scheduledAt, place, liaisonUsername, null);
	}
}
