package vn.nghedan.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads officials.csv and roles.csv. */
final class OfficialRows {

	// "system" stands in the journal for what nobody in particular did
	private static final Pattern USERNAME = Pattern.compile("(?!system$)[a-z][a-z0-9._-]{2,63}");

	private final ImportDraft draft;

	OfficialRows(ImportDraft draft) {
		this.draft = draft;
	}

	void read() {
		Set<Object> seen = new HashSet<>();
		draft.rows("officials.csv", "username", "full_name", "bloc", "position", "unit", "email", "phone", "active")
				.forEach(row -> readOfficial(row, seen));
		Set<Object> seenRoles = new HashSet<>();
		draft.rows("roles.csv", "username", "role", "unit", "valid_from", "valid_to")
				.forEach(row -> readRole(row, seenRoles));
	}

	private void readOfficial(CsvRow row, Set<Object> seen) {
		String username = row.matching("username", USERNAME, "bad-username");
		ImportDraft.once(seen, username, row, "username");
		draft.usernames.add(username);
		String unit = row.requiredKnown("unit", draft.units.keySet(), "unknown-unit");
		draft.officials.add(new Official(username, row.required("full_name"), row.choice("bloc", Bloc.class),
				row.required("position"), unit).reachedAt(AuthorityRows.email(row), row.text("phone"))
				.active(row.flag("active", true)));
	}

	private void readRole(CsvRow row, Set<Object> seen) {
		String username = row.requiredKnown("username", draft.usernames, "unknown-official");
		String role = row.requiredKnown("role", Roles.all(), "unknown-role");
		String unit = row.requiredKnown("unit", draft.units.keySet(), "unknown-unit");
		if (username == null || role == null || unit == null) {
			return;
		}
		draft.within(unit, row);
		RoleHolding holding = new RoleHolding(username, role, unit, row.period());
		ImportDraft.once(seen, List.of(username, holding.group(), String.valueOf(row.text("valid_from"))), row, "username");
		draft.roles.add(holding);
		if (role.equals(Roles.DELEGATION_HEAD)) {
			draft.heads.add(List.of(unit, username));
		}
	}
}
