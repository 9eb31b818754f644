package vn.nghedan.reporting;

/** What an official owes: the record of a meeting, or something that residents are to hear from him or say to him. */
public enum OwedKind {

	RECORD, RELAY, ANNOUNCE, PROMISE, FEEDBACK

}
