package vn.nghedan.meeting;

/** A meeting is planned until its attendance is recorded, or until it is cancelled. */
public enum MeetingStatus {

	PLANNED, HELD, CANCELLED

}
