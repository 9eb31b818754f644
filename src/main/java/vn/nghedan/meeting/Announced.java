package vn.nghedan.meeting;

import java.time.Instant;

/** What one meeting did with an answer or a promise of a petition: read it out with this proof, or left it for this reason. */
public record Announced(String meetingCode, Instant meetingAt, AnnouncementKind kind, AnnouncementOutcome outcome, String reason,
		String proof, String recordedBy, Instant recordedAt) {
}
