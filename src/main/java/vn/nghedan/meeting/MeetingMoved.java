package vn.nghedan.meeting;

/** A planned meeting belongs to the successor of its group or ward. */
public record MeetingMoved(String code) {
}
