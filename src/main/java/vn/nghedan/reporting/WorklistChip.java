package vn.nghedan.reporting;

/** What a worklist is narrowed to by one press; several of one row widen it, those of different rows narrow it further. */
public enum WorklistChip {

	OVERDUE("dueness", "i.due_at < :now"),
	/** Not overdue, and due by the end of the third working day from today. */
	DUE_SOON("dueness", "i.due_at >= :now and i.due_at <= :soonEnd"),
	LATER("dueness", "i.due_at > :soonEnd and i.due_at < '9999-12-31'"),
	/** Its clock stands still, or it has none: with the three before it makes up all. */
	STANDING("dueness", "i.due_at >= '9999-12-31'"),
	/** Waiting for the resident: for information that he was asked for, or for his judgment. */
	WAITING("progress", "i.waiting"),
	/** Somebody has given the work back. */
	RETURNED("progress", "i.returned"),
	UNCLAIMED("holder", "i.holder is null"),
	/** Held by the reader, or by somebody for whom he stands in. */
	MINE("holder", "i.holder in (:names)");

	private final String row;
	private final String condition;

	WorklistChip(String row, String condition) {
		this.row = row;
		this.condition = condition;
	}

	String row() {
		return row;
	}

	String condition() {
		return "(" + condition + ")";
	}
}
