package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import vn.nghedan.platform.VietnamTime;

/** What an import has read so far, and the codes its rows may refer to: those of the files and those stored before. */
final class ImportDraft {

	final Resource folder;
	final Problems problems = new Problems();

	final Map<String, AuthorityLevel> levels = new HashMap<>();
	/** Level by unit code. */
	final Map<String, String> units = new HashMap<>();
	final Map<String, String> parents = new HashMap<>();
	/** By code of a unit or group. */
	final Map<String, Period> periods = new HashMap<>();
	/** Units and groups that are stored, by the unit above. */
	final Map<String, List<String>> below = new HashMap<>();
	/** Rows of units by code. */
	final Map<String, CsvRow> unitRows = new HashMap<>();
	final Set<String> groupCodes = new HashSet<>();
	/** Last day of units and groups that a re-organisation has ended. */
	final Map<String, LocalDate> endedByDecision = new HashMap<>();
	/** First day of those that took over. */
	final Map<String, LocalDate> begunByDecision = new HashMap<>();
	/** Name of today of units that a decision has renamed, or will. */
	final Map<String, String> namedByDecision = new HashMap<>();
	final Set<String> usernames = new HashSet<>();
	/** Ward and username of each delegation head. */
	final Set<List<String>> heads = new HashSet<>();
	final Set<String> delegationCodes = new HashSet<>();

	final List<AuthorityLevel> newLevels = new ArrayList<>();
	final List<Authority> authorities = new ArrayList<>();
	final List<ResidentialGroup> groups = new ArrayList<>();
	final List<Official> officials = new ArrayList<>();
	final List<RoleHolding> roles = new ArrayList<>();
	final List<Delegation> delegations = new ArrayList<>();
	final List<DelegationMember> members = new ArrayList<>();
	final List<Substitution> substitutions = new ArrayList<>();

	ImportDraft(Resource folder) {
		this.folder = folder;
	}

	List<CsvRow> rows(String file, String... columns) {
		return CsvTable.rows(folder, file, problems, columns);
	}

	/** Complains when this key has been seen in the same file before. */
	static void once(Set<Object> seen, Object key, CsvRow row, String column) {
		String value = row.text(column);
		if (value != null && !seen.add(key)) {
			row.wrong(column, "repeated", value);
		}
	}

	void storedBelow(String above, String code) {
		below.computeIfAbsent(above, key -> new ArrayList<>()).add(code);
	}

	/** A unit whose time becomes shorter leaves nothing behind that goes on. */
	void leavesNothingBehind() {
		Set<String> read = new HashSet<>(unitRows.keySet());
		groups.forEach(group -> read.add(group.code()));
		unitRows.forEach((code, row) -> below.getOrDefault(code, List.of()).stream().filter(each -> !read.contains(each))
				.filter(each -> periods.get(code) != null && !periods.get(code).contains(periods.get(each)))
				.forEach(each -> row.wrong("valid_to", groupCodes.contains(each) ? "group-left" : "unit-left", each)));
	}

	/** Nothing lasts longer than that to which it belongs. */
	void within(String above, CsvRow row) {
		Period outer = periods.get(above);
		Period inner = row.periodSoFar();
		if (outer != null && inner != null && !outer.contains(inner)) {
			row.wrong(outer.contains(inner.validFrom()) ? "valid_to" : "valid_from", "outside-time-above", above);
		}
	}

	/** What a re-organisation has decided is not changed in passing. */
	void asDecided(String code, CsvRow row) {
		Period period = row.periodSoFar();
		LocalDate end = endedByDecision.get(code);
		LocalDate begin = begunByDecision.get(code);
		if (period != null && end != null && !end.equals(period.validTo())) {
			row.wrong("valid_to", "ended-by-decision", VietnamTime.words(end));
		}
		if (period != null && begin != null && !begin.equals(period.validFrom())) {
			row.wrong("valid_from", "begun-by-decision", VietnamTime.words(begin));
		}
		String name = namedByDecision.get(code);
		if (name != null && !name.equals(row.text("name"))) {
			row.wrong("name", "renamed-by-decision", name);
		}
	}

	boolean isWard(String unit) {
		AuthorityLevel level = levels.get(units.get(unit));
		return level != null && level.competenceLevel() == CompetenceLevel.WARD;
	}

	ImportReport report() {
		return new ImportReport(authorities.size(), groups.size(), officials.size(), roles.size(), delegations.size(),
				members.size(), substitutions.size());
	}
}
