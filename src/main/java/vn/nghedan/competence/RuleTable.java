package vn.nghedan.competence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decision table of the kind "the first row that fits", as it was drawn, with somebody who can read its cells. */
public final class RuleTable {

	private final List<TableRow> rows;
	private final CellJudge judge;
	private final Map<List<Object>, Boolean> judged = new HashMap<>();

	public RuleTable(List<TableRow> rows, CellJudge judge) {
		this.rows = List.copyOf(rows);
		this.judge = judge;
	}

	public List<TableRow> rows() {
		return rows;
	}

	public Optional<TableRow> first(Map<TableInput, Object> values) {
		return rows.stream().filter(row -> row.cells().stream().allMatch(cell -> holds(cell, values.get(cell.input())))).findFirst();
	}

	/** Whether any row speaks of this field at all. */
	public boolean mentions(String field) {
		return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.input() == TableInput.FIELD)
				.anyMatch(cell -> holds(cell, field));
	}

	/** Each cell is read once for each value, since reading is what takes time. */
	boolean holds(TableRow.Cell cell, Object value) {
		List<Object> key = Arrays.asList(cell.text(), value);
		synchronized (judged) {
			return judged.computeIfAbsent(key, unread -> judge.holds(cell.text(), value));
		}
	}
}
