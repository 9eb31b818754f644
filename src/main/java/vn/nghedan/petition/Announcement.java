package vn.nghedan.petition;

/** Whether the answer was read out at the meeting of the residential group. */
public enum Announcement {

	PENDING, DONE, NOT_APPLICABLE

}
