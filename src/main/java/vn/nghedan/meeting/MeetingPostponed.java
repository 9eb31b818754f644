package vn.nghedan.meeting;

import java.time.Instant;

/** A planned meeting is held at another time. */
public record MeetingPostponed(String code, Instant from, Instant to) {
}
