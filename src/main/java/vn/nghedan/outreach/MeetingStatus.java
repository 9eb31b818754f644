package vn.nghedan.outreach;

/** A meeting is planned until its attendance is recorded. */
public enum MeetingStatus {

	PLANNED, HELD

}
