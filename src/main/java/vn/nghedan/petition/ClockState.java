package vn.nghedan.petition;

/** A clock without a date is paused, stopped or does not apply; the date says so instead of lying. */
public enum ClockState {

	RUNNING, PAUSED, STOPPED, NOT_APPLICABLE

}
