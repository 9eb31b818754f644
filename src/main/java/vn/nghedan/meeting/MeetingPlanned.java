package vn.nghedan.meeting;

/** A meeting stands in the calendar and is to get its process. */
public record MeetingPlanned(String code) {
}
