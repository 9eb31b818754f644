package vn.nghedan.competence;

import java.util.List;

/** A row of the decision table as it was drawn; conditions under empty cells are left out, since they always hold. */
public record TableRow(String ruleId, int row, String annotation, String pattern, List<Cell> cells) {

	/** @param label the head of its column, as the designer sees it */
	public record Cell(TableInput input, String label, String text) {
	}

	Decided decided() {
		return new Decided(ruleId, row, annotation, pattern);
	}
}
