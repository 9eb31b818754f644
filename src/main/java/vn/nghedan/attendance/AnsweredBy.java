package vn.nghedan.attendance;

/** By what answers on the spot are counted apart: the ward, the official who took the opinion in, or the kind of meeting. */
public enum AnsweredBy {

	WARD, OFFICIAL, TYPE

}
