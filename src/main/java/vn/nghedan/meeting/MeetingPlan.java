package vn.nghedan.meeting;

import java.time.Instant;

/** A meeting to be put into the calendar; {@code groupCode} may be null for a meeting of the whole ward. */
public record MeetingPlan(String groupCode, String wardCode, MeetingType type, Instant scheduledAt, String place,
		String liaisonUsername) {
}
