package vn.nghedan.petition;

/** What the deadline watch tells somebody about. */
public enum AlarmKind {

	REMINDER, OVERDUE, ESCALATION, NOTICE_10WD, DAY30, DAY40, DAY45, PROMISE_BROKEN

}
