package vn.nghedan.reporting;

/** By what a worklist may be sorted, always over all of it and not over a page. */
public enum WorklistSort {

	DUE("i.due_at", "timestamptz", "case when i.due_at >= '9999-12-31' then '-infinity'::timestamptz else i.due_at end"),
	RECEIVED("i.received_at", "timestamptz", "i.received_at"),
	PLACE("i.place", "text", "i.place"),
	SUBJECT("i.subject", "text", "i.subject"),
	STEP("i.step_name", "text", "i.step_name");

	private final String rising;
	private final String type;
	private final String falling;

	WorklistSort(String rising, String type, String falling) {
		this.rising = rising;
		this.type = type;
		this.falling = falling;
	}

	/** What is without a date comes last in either order. */
	String key(boolean descending) {
		return descending ? falling : rising;
	}

	String type() {
		return type;
	}
}
