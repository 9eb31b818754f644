package vn.nghedan.attendance;

/** Why the watch looks: to warn while there is time, or to close the books of a span. */
public enum ReviewKind {

	WARNING, CLOSING

}
