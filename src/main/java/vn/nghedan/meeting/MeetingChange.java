package vn.nghedan.meeting;

import java.time.Instant;

/**
 * One thing that happened to a planned meeting.
 *
 * @param kind POSTPONED, CANCELLED, SUBSTITUTE, INVITED, OFFICIAL_REMINDED or SECRETARY_TOLD
 * @param username whom it is about, may be null
 * @param changedBy null: nobody but the clock
 */
public record MeetingChange(String kind, Instant fromAt, Instant toAt, String username, String reason, String changedBy,
		Instant changedAt) {

	static MeetingChange postponed(Instant from, Instant to, String reason, String by) {
		return new MeetingChange("POSTPONED", from, to, null, reason, by, null);
	}

	static MeetingChange of(String kind, String username, String reason, String by) {
		return new MeetingChange(kind, null, null, username, reason, by, null);
	}
}
