package vn.nghedan.competence;

import java.util.Arrays;
import java.util.Optional;

/** What the decision table may look at: the columns it may have, in any order and number. */
public enum TableInput {

	FIELD("subjectField"), OBJECT("subjectObject"), KIND("petitionKind"), PLACE("place"),
	/** Whether the place belongs to a district on that day: so one table holds where districts are gone and where not. */
	DISTRICT("districtLevel"),
	DAY("decidedOn");

	private final String variable;

	TableInput(String variable) {
		this.variable = variable;
	}

	/** The name that the column's expression consists of. */
	public String variable() {
		return variable;
	}

	public static Optional<TableInput> of(String variable) {
		return Arrays.stream(values()).filter(input -> input.variable.equals(variable)).findFirst();
	}
}
