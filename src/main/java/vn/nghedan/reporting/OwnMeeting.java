package vn.nghedan.reporting;

import java.time.Instant;

/**
 * A meeting that the official is to hold, or has held and not yet written down.
 *
 * @param lastAt when its last session begins
 */
public record OwnMeeting(String code, String type, String group, String groupName, String ward, String wardName,
		Instant scheduledAt, Instant lastAt, String place, boolean checkedIn) {
}
