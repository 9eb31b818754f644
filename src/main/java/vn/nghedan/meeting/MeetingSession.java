package vn.nghedan.meeting;

import java.time.Instant;

/** One evening of a meeting that a large group holds by clusters. */
public record MeetingSession(Long id, int position, String name, Instant scheduledAt, String place, Instant startedAt,
		Integer residentsPresent) {
}
