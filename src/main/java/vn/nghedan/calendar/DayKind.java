package vn.nghedan.calendar;

/** What is special about a day: off by law, off instead of another, worked instead of another, closed here, or nothing. */
public enum DayKind {

	HOLIDAY, COMPENSATION, WORKING, CLOSURE,
	/** As the week has it, whatever the calendars above say. */
	NORMAL;

	boolean isOff() {
		return this == HOLIDAY || this == COMPENSATION || this == CLOSURE;
	}
}
