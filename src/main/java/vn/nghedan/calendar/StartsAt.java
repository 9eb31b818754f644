package vn.nghedan.calendar;

/** The fact from which a term runs. */
public enum StartsAt {
	RECEIPT, CLASSIFIED, SENT, ISSUED, RELAYED, TASK_CREATED, MEETING, INTERIM_REPLIED, REPLIED
}
