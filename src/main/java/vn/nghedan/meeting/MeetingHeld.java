package vn.nghedan.meeting;

/** A meeting was held and its attendance recorded. */
public record MeetingHeld(String code) {
}
