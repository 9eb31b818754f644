package vn.nghedan.calendar;

/** What somebody is told about a deadline. */
public enum AlarmKind {

	REMINDER, OVERDUE, ESCALATION, NOTICE_10WD, DAY30, DAY40, DAY45, PROMISE_BROKEN, AGENCY_LETTER;

	/** Whether it only reminds somebody of what he is to do; everything else says that a case has waited too long. */
	public boolean reminds() {
		return this == REMINDER || this == AGENCY_LETTER;
	}
}
