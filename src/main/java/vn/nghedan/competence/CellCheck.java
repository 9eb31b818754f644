package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.PetitionKind;

/** Looks at cells by themselves: one that never holds is a slip of the pen. */
final class CellCheck {

	/** A field may get its row before it begins, so an unknown one is no slip. */
	private static final Pattern CODES = Pattern.compile("\\s*\"[A-Z][A-Z0-9_]*\"\\s*(,\\s*\"[A-Z][A-Z0-9_]*\"\\s*)*");

	private final Subjects subjects;
	private final Organization organization;

	CellCheck(Subjects subjects, Organization organization) {
		this.subjects = subjects;
		this.organization = organization;
	}

	List<TableProblem> problemsOf(RuleTable table) {
		List<TableProblem> problems = new ArrayList<>();
		for (TableRow row : table.rows()) {
			if (UnitPattern.of(row.pattern()).isEmpty()) {
				problems.add(new TableProblem(row, outputLabel(), String.valueOf(row.pattern()), "no-pattern"));
			}
			row.cells().forEach(cell -> slip(table, row, cell).ifPresent(problems::add));
		}
		return problems;
	}

	static String outputLabel() {
		return CompetenceWords.text("check.output");
	}

	private Optional<TableProblem> slip(RuleTable table, TableRow row, TableRow.Cell cell) {
		try {
			boolean holds = values(table, cell).stream().anyMatch(value -> table.holds(cell, value));
			return holds || cell.input() == TableInput.FIELD && CODES.matcher(cell.text()).matches() ? Optional.empty()
					: Optional.of(TableProblem.ofCell(row, cell, "never", cell.label()));
		}
		catch (CellJudge.UnreadableCell unreadable) {
			return Optional.of(TableProblem.ofCell(row, cell, "unreadable", unreadable.getMessage()));
		}
	}

	/** What the column may contain at all. */
	private Collection<?> values(RuleTable table, TableRow.Cell cell) {
		return switch (cell.input()) {
			case FIELD -> subjects.tree().stream().map(FieldNode::code).toList();
			case OBJECT -> subjects.objects().stream().map(SubjectObject::code).toList();
			case KIND -> Arrays.stream(PetitionKind.values()).map(Enum::name).toList();
			case PLACE -> places(cell.text());
			case DISTRICT -> List.of(true, false);
			case DAY -> around(NamedDays.of(table));
		};
	}

	/** Wards of any time that it names, and any ward that it does not. */
	private List<String> places(String text) {
		List<String> places = new ArrayList<>(Pattern.compile("\"([^\"]*)\"").matcher(text).results().map(found -> found.group(1))
				.filter(code -> organization.find(code).isPresent()).toList());
		places.add("");
		return places;
	}

	private static Set<LocalDate> around(Set<LocalDate> named) {
		Set<LocalDate> days = new TreeSet<>();
		named.forEach(day -> days.addAll(Set.of(day.minusDays(1), day, day.plusDays(1))));
		return days;
	}
}
