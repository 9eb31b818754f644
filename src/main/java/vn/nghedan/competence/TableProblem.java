package vn.nghedan.competence;

import java.util.Locale;
import vn.nghedan.platform.Messages;

/**
 * Why a decision table cannot be used, with the cell.
 *
 * @param row {@code null} where the table as a whole is meant
 * @param column the head of the cell's column
 * @param cell what stands in it
 * @param what the text {@code check.<what>}, filled by {@code arguments}
 */
public record TableProblem(TableRow row, String column, String cell, String what, Object... arguments) {

	public static TableProblem ofTable(String what, Object... arguments) {
		return new TableProblem(null, null, null, what, arguments);
	}

	static TableProblem ofCell(TableRow row, TableRow.Cell cell, String what, Object... arguments) {
		return new TableProblem(row, cell.label(), cell.text(), what, arguments);
	}

	public String in(Locale locale) {
		String said = Messages.text("competence", "check." + what, locale, arguments);
		return row == null ? said
				: Messages.text("competence", "check.cell", locale, row.row(), row.ruleId(), column, cell.isBlank() ? "–" : cell, said);
	}

	/** Of many combinations with one cause one is told. */
	String cause() {
		return what + (row == null ? arguments[0] : row.row() + column);
	}
}
