package vn.nghedan.organization;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.PlainText;

/**
 * Tells an import what is stored already, and stores what it has read; a row that is known is brought up to date. In
 * statements for many rows, since a whole country comes in one go.
 */
@Component
class ImportStore {

	private final JdbcTemplate database;
	private final EntityManager entities;
	private final OrganizationLock lock;

	ImportStore(JdbcTemplate database, EntityManager entities, OrganizationLock lock) {
		this.database = database;
		this.entities = entities;
		this.lock = lock;
	}

	void tellKnownCodes(ImportDraft draft) {
		lock.take();
		entities.flush();
		database.query("select code, name, rank, competence_level from nghedan.authority_level", row -> {
			String competence = row.getString(4);
			draft.levels.put(row.getString(1), new AuthorityLevel(row.getString(1), row.getString(2), row.getInt(3),
					competence == null ? null : CompetenceLevel.valueOf(competence)));
		});
		database.query("select code, valid_from, valid_to, level_code, parent_code from nghedan.authority", row -> {
			draft.units.put(row.getString(1), row.getString(4));
			draft.parents.put(row.getString(1), row.getString(5));
			draft.periods.put(row.getString(1), period(row));
			draft.storedBelow(row.getString(5), row.getString(1));
		});
		database.query("select code, valid_from, valid_to, ward_code from nghedan.residential_group", row -> {
			draft.groupCodes.add(row.getString(1));
			draft.storedBelow(row.getString(4), row.getString(1));
			draft.periods.put(row.getString(1), period(row));
		});
		database.query("select from_code, to_code from nghedan.succession", row -> {
			draft.endedByDecision.put(row.getString(1), draft.periods.get(row.getString(1)).validTo());
			if (row.getString(2) != null) {
				draft.begunByDecision.put(row.getString(2), draft.periods.get(row.getString(2)).validFrom());
			}
		});
		database.query("select code, name from nghedan.authority where code in (select unit_code from nghedan.renaming)",
				row -> { draft.namedByDecision.put(row.getString(1), PlainText.normalise(row.getString(2))); });
		draft.usernames.addAll(codes("select username from nghedan.official"));
		draft.delegationCodes.addAll(codes("select code from nghedan.delegation"));
		database.query("select unit_code, username from nghedan.role_holding where role = 'delegation-head'",
				row -> { draft.heads.add(List.of(row.getString(1), row.getString(2))); });
	}

	private static Period period(ResultSet row) throws SQLException {
		return new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
	}

	private List<String> codes(String sql) {
		return database.queryForList(sql, String.class);
	}

	void save(ImportDraft draft) {
		save(draft.newLevels, "authority_level (code, name, rank, competence_level)", "(code)", "name, rank",
				level -> new Object[] { level.code(), level.name(), level.rank(), name(level.competenceLevel()) });
		save(draft.authorities, "authority (code, name, level_code, parent_code, external, email, valid_from, valid_to)", "(code)",
				"name, level_code, parent_code, external, email, valid_from, valid_to", unit -> new Object[] { unit.code(),
						unit.name(), unit.levelCode(), unit.parentCode(), unit.external(), unit.email(), unit.validFrom(), unit.validTo() });
		save(draft.groups, "residential_group (code, ward_code, name, kind, leader_name, valid_from, valid_to)", "(code)",
				"ward_code, name, kind, leader_name, valid_from, valid_to", group -> new Object[] { group.code(), group.wardCode(),
						group.name(), name(group.kind()), group.leaderName(), group.validFrom(), group.validTo() });
		save(draft.officials, "official (username, full_name, bloc, position, unit_code, email, phone, active)", "(username)",
				"full_name, bloc, position, unit_code, email, phone, active", one -> new Object[] { one.username(), one.fullName(),
						name(one.bloc()), one.position(), one.unitCode(), one.email(), one.phone(), one.active() });
		save(draft.roles, "role_holding (username, role, unit_code, valid_from, valid_to)",
				"(username, role, unit_code, valid_from)", "valid_to", held -> new Object[] { held.username(), held.role(),
						held.unitCode(), held.validFrom(), held.validTo() });
		save(draft.delegations, "delegation (code, name, ward_code, head_username, secretary_username)", "(code)",
				"name, ward_code, head_username, secretary_username", one -> new Object[] { one.code(), one.name(), one.wardCode(),
						one.headUsername(), one.secretaryUsername() });
		save(draft.members, "delegation_member (delegation_code, username)", "(delegation_code, username)", "username",
				member -> new Object[] { member.delegationCode(), member.username() });
		save(draft.substitutions, "substitution (absent_username, substitute_username, valid_from, valid_to, reason)",
				"(absent_username, valid_from)", "substitute_username, valid_to, reason", one -> new Object[] {
						one.absentUsername(), one.substituteUsername(), one.validFrom(), one.validTo(), one.reason() });
		entities.clear();
	}

	/** Table, columns and key are ours; what was read goes in as parameters. */
	private <R> void save(List<R> rows, String table, String key, String kept, Function<R, Object[]> values) {
		if (rows.isEmpty()) {
			return;
		}
		String columns = kept.replaceAll("\\w+", "$0 = excluded.$0");
		String marks = "?" + ", ?".repeat(values.apply(rows.get(0)).length - 1);
		database.batchUpdate("insert into nghedan." + table + " values (" + marks + ") on conflict " + key + " do update set "
				+ columns, rows.stream().map(values).toList());
	}

	private static String name(Enum<?> constant) {
		return constant == null ? null : constant.name();
	}
}
