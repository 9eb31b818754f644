package vn.nghedan.outreach;

/** A meeting stands in the calendar and is to get its process. */
public record MeetingPlanned(String code) {
}
