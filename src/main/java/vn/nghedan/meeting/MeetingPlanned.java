package vn.nghedan.meeting;

/** A planned meeting is near enough to get its process. */
public record MeetingPlanned(String code) {
}
