package vn.nghedan.response;

/** How the answer reached the petitioner, or the people around him; {@code NOT_REACHED} says that it did not. */
public enum RelayWay {

	PHONE, LETTER, EMAIL, IN_PERSON, HOUSEHOLD, GROUP_LEADER, AT_MEETING, NOT_REACHED, NOTICE_BOARD;

	/** Whether somebody else heard it, so that there is a reason to give. */
	boolean isThroughOthers() {
		return this == HOUSEHOLD || this == GROUP_LEADER;
	}

}
