package vn.nghedan.response;

/** Why somebody else than the petitioner heard the answer, or why he could not be told it. */
public enum RelayReason {

	DIED, MOVED, AWAY, UNABLE, NO_CONTACT, NOT_FOUND, DECLINED

}
