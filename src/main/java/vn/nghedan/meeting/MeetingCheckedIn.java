package vn.nghedan.meeting;

/** The official has arrived at a meeting. */
public record MeetingCheckedIn(String code) {
}
