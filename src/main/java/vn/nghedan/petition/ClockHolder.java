package vn.nghedan.petition;

/** Whose calendar, rules and alarms a clock follows: the ward of the case, who resolves it, or who writes to outsiders. */
enum ClockHolder {

	WARD, UNIT, OFFICE

}
