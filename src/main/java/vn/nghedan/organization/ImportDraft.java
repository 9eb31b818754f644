package vn.nghedan.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;

/** What an import has read so far, and the codes its rows may refer to: those of the files and those stored before. */
final class ImportDraft {

	final Resource folder;
	final Problems problems = new Problems();

	final Map<String, AuthorityLevel> levels = new HashMap<>();
	/** Level by unit code. */
	final Map<String, String> units = new HashMap<>();
	final Map<String, String> parents = new HashMap<>();
	final Set<String> usernames = new HashSet<>();
	/** Ward and username of each delegation head. */
	final Set<List<String>> heads = new HashSet<>();
	final Set<String> delegationCodes = new HashSet<>();

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

	boolean isWard(String unit) {
		AuthorityLevel level = levels.get(units.get(unit));
		return level != null && level.competenceLevel() == CompetenceLevel.WARD;
	}

	ImportReport report() {
		return new ImportReport(authorities.size(), groups.size(), officials.size(), roles.size(), delegations.size(),
				members.size(), substitutions.size());
	}
}
