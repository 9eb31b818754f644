package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.nghedan.organization.Authority;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.VietnamTime;

/** Asks a table every question that can come from some wards on one day. */
final class DayCheck {

	/** What registration gives a petition; without a kind somebody only tries the table. */
	private static final List<PetitionKind> KINDS = Arrays.asList(PetitionKind.PROPOSAL, PetitionKind.FEEDBACK, null);

	private final RuleTable table;
	private final Subjects subjects;
	private final LocalDate day;
	private final Neighbours place;
	private final Map<Integer, TableRow> answers = new TreeMap<>();
	private final Map<String, Optional<Authority>> without = new HashMap<>();
	private final List<TableProblem> problems = new ArrayList<>();

	DayCheck(RuleTable table, Subjects subjects, LocalDate day, Neighbours place) {
		this.table = table;
		this.subjects = subjects;
		this.day = day;
		this.place = place;
	}

	List<TableProblem> problems() {
		List<SubjectObject> objects = new ArrayList<>(subjects.objects());
		objects.add(null);
		for (SubjectField field : subjects.fields(day)) {
			List<SubjectField> path = subjects.pathUp(field.code());
			for (SubjectObject object : objects) {
				KINDS.forEach(kind -> ask(path, object, kind));
			}
		}
		answers.values().forEach(this::units);
		return problems;
	}

	private void ask(List<SubjectField> path, SubjectObject object, PetitionKind kind) {
		Optional<TableRow> row = path.stream().flatMap(field -> table.first(values(field.code(), object, kind)).stream()).findFirst();
		row.ifPresentOrElse(found -> answers.put(found.row(), found), () -> gap(path, object, kind));
	}

	/** Points at the cell of the nearest row that stands in the way, if any row speaks of the field. */
	private void gap(List<SubjectField> path, SubjectObject object, PetitionKind kind) {
		Object[] asked = { path.get(0).code(), object == null ? "–" : object.code(), kind == null ? "–" : kind.name(),
				place.first(), VietnamTime.words(day) };
		Map<TableInput, Object> values = values(path.get(path.size() - 1).code(), object, kind);
		TableRow nearest = null;
		for (TableRow row : table.rows()) {
			if (speaksOf(row, values) && (nearest == null || missed(row, values).size() <= missed(nearest, values).size())) {
				nearest = row;
			}
		}
		problems.add(nearest == null ? TableProblem.ofTable("gap", asked)
				: TableProblem.ofCell(nearest, missed(nearest, values).get(0), "gap", asked));
	}

	private boolean speaksOf(TableRow row, Map<TableInput, Object> values) {
		return row.cells().stream().anyMatch(cell -> cell.input() == TableInput.FIELD && table.holds(cell, values.get(TableInput.FIELD)));
	}

	private List<TableRow.Cell> missed(TableRow row, Map<TableInput, Object> values) {
		return row.cells().stream().filter(cell -> !table.holds(cell, values.get(cell.input()))).toList();
	}

	private void units(TableRow row) {
		without.computeIfAbsent(row.pattern(), this::wardWithout).ifPresent(ward -> problems.add(
				new TableProblem(row, CellCheck.outputLabel(), row.pattern(), "no-unit", ward.code(), VietnamTime.words(day))));
	}

	/** The first of the wards for which the pattern means no unit. */
	private Optional<Authority> wardWithout(String text) {
		UnitPattern pattern = UnitPattern.of(text).orElseThrow();
		return place.wards().stream().filter(ward -> pattern.in(place.units(), ward.code()).isEmpty()).findFirst();
	}

	private Map<TableInput, Object> values(String field, SubjectObject object, PetitionKind kind) {
		return new Question(field, object == null ? null : object.code(), kind, place.first(), day).values(place.inDistrict());
	}
}
