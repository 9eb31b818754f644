package vn.nghedan.response;

/** How the answer reached the petitioner, or the people around him. */
public enum RelayWay {

	PHONE, LETTER, EMAIL, IN_PERSON, HOUSEHOLD, GROUP_LEADER, NOT_REACHED, NOTICE_BOARD

}
