package vn.nghedan.meeting;

/** A planned meeting is not held at all. */
public record MeetingCancelled(String code) {
}
