package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** Reads a plan from units.csv, groups.csv, successions.csv and renames.csv, each of which may be missing. */
final class PlanFiles {

	static final List<String> NAMES = List.of("units.csv", "groups.csv", "successions.csv", "renames.csv");

	private final Resource folder;
	private final Problems problems = new Problems();

	PlanFiles(Resource folder) {
		this.folder = folder;
	}

	/** @throws ImportRejected when a cell cannot be read; whether the plan fits is another question */
	ReorganizationPlan read(String decision, LocalDate effectiveOn) {
		if (NAMES.stream().noneMatch(file -> CsvTable.exists(folder, file))) {
			problems.add(NAMES.get(0), 0, "", "no-files", String.join(", ", NAMES));
		}
		var plan = new ReorganizationPlan(decision, effectiveOn,
				rows(0, "code", "name", "level", "parent", "external", "email").map(this::unit).toList(),
				rows(1, "code", "ward", "name", "kind", "leader").map(this::group).toList(),
				rows(2, "from", "to").map(row -> new ReorganizationPlan.Handover(row.text("from"), row.text("to"), row.line())).toList(),
				rows(3, "code", "name").map(row -> new ReorganizationPlan.Rename(row.text("code"), row.text("name"), row.line())).toList());
		problems.rejectIfAny();
		return plan;
	}

	private Stream<CsvRow> rows(int file, String... columns) {
		return CsvTable.rows(folder, NAMES.get(file), problems, columns).stream();
	}

	private ReorganizationPlan.NewUnit unit(CsvRow row) {
		return new ReorganizationPlan.NewUnit(row.text("code"), row.text("name"), row.text("level"), row.text("parent"),
				row.flag("external", false), row.text("email"), row.line());
	}

	private ReorganizationPlan.NewGroup group(CsvRow row) {
		return new ReorganizationPlan.NewGroup(row.text("code"), row.text("ward"), row.text("name"),
				row.choice("kind", GroupKind.class), row.text("leader"), row.line());
	}
}
