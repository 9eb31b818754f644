package vn.nghedan.meeting;

/** The record of a meeting is drafted until it is finished; then it is only added to. */
public enum RecordState {

	DRAFT, FINISHED

}
