package vn.nghedan.meeting;

/** A meeting is planned until its attendance is recorded. */
public enum MeetingStatus {

	PLANNED, HELD

}
