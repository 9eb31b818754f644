package vn.nghedan.organization;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads levels.csv. */
final class LevelRows {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,49}");
	private static final Pattern RANK = Pattern.compile("\\d{1,2}");

	private final ImportDraft draft;

	LevelRows(ImportDraft draft) {
		this.draft = draft;
	}

	void read() {
		Set<Object> seen = new HashSet<>();
		draft.rows("levels.csv", "code", "name", "rank", "competence_level").forEach(row -> read(row, seen));
	}

	private void read(CsvRow row, Set<Object> seen) {
		String code = row.matching("code", CODE, "bad-level-code");
		ImportDraft.once(seen, code, row, "code");
		String rank = row.matching("rank", RANK, "not-a-number");
		boolean none = row.text("competence_level") == null;
		CompetenceLevel competence = none ? null : row.choice("competence_level", CompetenceLevel.class);
		AuthorityLevel known = draft.levels.get(code);
		if (known != null && known.competenceLevel() != competence && (none || competence != null)) {
			row.wrong("competence_level", "level-keeps-competence", code);
		}
		AuthorityLevel level = new AuthorityLevel(code, row.required("name"),
				RANK.matcher(rank).matches() ? Integer.parseInt(rank) : 0, competence);
		draft.levels.putIfAbsent(code, level);
		draft.newLevels.add(level);
	}
}
