package vn.nghedan.attendance;

/** Whose visits a quota counts: an official's to one group, all of an official, or all in a ward. */
public enum Per {

	ASSIGNMENT, OFFICIAL, WARD

}
