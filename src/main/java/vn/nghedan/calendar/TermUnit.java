package vn.nghedan.calendar;

/** What a term is counted in. */
public enum TermUnit {
	WORKING_HOUR, WORKING_DAY, CALENDAR_DAY
}
