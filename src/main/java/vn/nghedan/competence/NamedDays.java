package vn.nghedan.competence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Today and the later days on which an answer may change. */
final class NamedDays {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private NamedDays() {
	}

	static Set<LocalDate> from(LocalDate today, RuleTable table, List<FieldNode> fields) {
		Set<LocalDate> days = new TreeSet<>();
		days.add(today);
		of(table).forEach(day -> days.addAll(Set.of(day, day.plusDays(1))));
		for (FieldNode node : fields) {
			days.add(node.field().validFrom());
			if (node.field().validTo() != null) {
				days.add(node.field().validTo().plusDays(1));
			}
		}
		days.removeIf(day -> day.isBefore(today));
		return days;
	}

	/** Those written in the cells. */
	static Set<LocalDate> of(RuleTable table) {
		Set<LocalDate> days = new TreeSet<>();
		table.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.input() == TableInput.DAY)
				.flatMap(cell -> DAY.matcher(cell.text()).results()).map(MatchResult::group).forEach(text -> {
					try {
						days.add(LocalDate.parse(text));
					}
					catch (DateTimeException noDay) {
						// the cell then holds on no day, which is told as that
					}
				});
		return days;
	}
}
