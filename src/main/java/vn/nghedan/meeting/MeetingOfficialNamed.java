package vn.nghedan.meeting;

/** Another official goes to a planned meeting, or one at all. */
public record MeetingOfficialNamed(String code, String username) {
}
