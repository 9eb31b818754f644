package vn.nghedan.meeting;

import java.time.Instant;

/** A line of a list of meetings. */
public record MeetingRow(String code, MeetingType type, MeetingStatus status, String wardCode, String wardName,
		String groupCode, String groupName, Instant scheduledAt, Instant lastSessionAt, String place, String liaison,
		String liaisonName, Instant movedFrom, String movedBecause, String cancelledBecause, Instant invitedAt,
		Instant openedAt, Instant checkedInAt, Instant startedAt, Integer residentsPresent, boolean nilReport,
		String attendedBy, String attendedByName, String creditedTo, boolean chairPresent, String series, String programme,
		int sessions) {
}
