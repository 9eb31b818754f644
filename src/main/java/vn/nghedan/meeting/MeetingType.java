package vn.nghedan.meeting;

/** What kind of meeting with residents it is. */
public enum MeetingType {

	GROUP_MEETING, DIALOGUE, RECEPTION

}
