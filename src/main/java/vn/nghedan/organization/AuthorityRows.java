package vn.nghedan.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads authorities.csv. */
final class AuthorityRows {

	static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
	static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*(/[A-Z0-9]+)*");

	private final ImportDraft draft;

	AuthorityRows(ImportDraft draft) {
		this.draft = draft;
	}

	void read() {
		List<CsvRow> rows = draft.rows("authorities.csv", "code", "name", "level", "parent", "external", "email",
				"valid_from", "valid_to");
		// a unit may stand before the one above it
		rows.stream().filter(row -> row.text("code") != null).forEach(this::remember);
		Set<Object> seen = new HashSet<>();
		rows.forEach(row -> read(row, seen));
	}

	private void remember(CsvRow row) {
		draft.units.put(row.text("code"), row.text("level"));
		draft.unitRows.put(row.text("code"), row);
		draft.parents.put(row.text("code"), row.text("parent"));
		draft.periods.put(row.text("code"), row.periodSoFar());
	}

	private void read(CsvRow row, Set<Object> seen) {
		String code = row.matching("code", CODE, "bad-code");
		ImportDraft.once(seen, code, row, "code");
		String level = row.requiredKnown("level", draft.levels.keySet(), "unknown-level");
		String parent = row.known("parent", draft.units.keySet(), "unknown-unit");
		checkParent(row, code, level, parent);
		if (draft.groupCodes.contains(code)) {
			row.wrong("code", "code-in-use", code);
		}
		draft.within(parent, row);
		draft.asDecided(code, row);
		draft.authorities.add(new Authority(code, row.required("name"), level, parent, row.flag("external", false),
				email(row), row.period()));
	}

	private void checkParent(CsvRow row, String code, String level, String parent) {
		AuthorityLevel known = draft.levels.get(level);
		if (parent == null && known != null && known.competenceLevel() == null) {
			row.wrong("parent", "parent-required", level);
		}
		Set<String> path = new HashSet<>();
		String above = parent;
		while (above != null && !above.equals(code) && path.add(above)) {
			above = draft.parents.get(above);
		}
		if (above != null && above.equals(code)) {
			row.wrong("parent", "circle", code);
		}
	}

	static String email(CsvRow row) {
		String email = row.text("email");
		return email == null ? null : row.matching("email", EMAIL, "bad-email");
	}
}
