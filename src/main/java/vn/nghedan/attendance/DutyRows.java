package vn.nghedan.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;

/** Reads who owes visits by a programme on a day: its assignments, its officials, or the wards of its unit; by ward and name. */
@Component
class DutyRows {

	private static final String ASSIGNED = """
			from nghedan.assignment a join nghedan.residential_group g on g.code = a.group_code
			join nghedan.official o on o.username = a.username join nghedan.authority w on w.code = g.ward_code
			where a.programme_code = :programme and a.valid_from <= :at and (a.valid_to is null or a.valid_to >= :at)""";

	private static final String BY_ASSIGNMENT = """
			select a.username, o.full_name as official_name, a.group_code, g.name as group_name, g.ward_code, w.name as ward_name,
				a.delegation_code as delegation, a.valid_from as since
			""" + ASSIGNED + "%s order by w.name, g.ward_code, g.name, a.group_code, a.username";

	private static final String BY_OFFICIAL = """
			select a.username, o.full_name as official_name, null as group_code, null as group_name, min(g.ward_code) as ward_code,
				min(w.name) as ward_name, min(a.delegation_code) as delegation, (select min(f.valid_from) from nghedan.assignment f
					where f.programme_code = :programme and f.username = a.username) as since
			""" + ASSIGNED + "%s group by a.username, o.full_name order by min(w.name), min(g.ward_code), o.full_name, a.username";

	private static final String BY_WARD = """
			select null as username, null as official_name, null as group_code, null as group_name, w.code as ward_code,
				w.name as ward_name, null as delegation, w.valid_from as since
			from nghedan.authority w where w.code in (:wards) order by w.name, w.code""";

	private static final String ONLY_HIS = " and a.username = :username";

	private final JdbcClient jdbc;
	private final Organization organization;

	DutyRows(JdbcClient jdbc, Organization organization) {
		this.jdbc = jdbc;
		this.organization = organization;
	}

	/** @param username only this official's, or {@code null} for everybody's; a ward's is nobody's */
	List<Duty> of(WatchedProgramme programme, Per per, LocalDate at, String username) {
		if (per == Per.WARD) {
			return username != null ? List.of()
					: jdbc.sql(BY_WARD).param("wards", wards(programme, at)).query((row, number) -> read(row)).list();
		}
		String sql = (per == Per.ASSIGNMENT ? BY_ASSIGNMENT : BY_OFFICIAL).formatted(username == null ? "" : ONLY_HIS);
		var statement = jdbc.sql(sql).param("programme", programme.code()).param("at", at);
		return (username == null ? statement : statement.param("username", username)).query((row, number) -> read(row)).list();
	}

	/** Column by column: finding out by name is slow where there are thousands. */
	private static Duty read(ResultSet row) throws SQLException {
		return new Duty(row.getString("username"), row.getString("official_name"), row.getString("group_code"), row.getString("group_name"),
				row.getString("ward_code"), row.getString("ward_name"), row.getString("delegation"), row.getObject("since", LocalDate.class));
	}

	private Set<String> wards(WatchedProgramme programme, LocalDate at) {
		Set<String> below = organization.withDescendants(programme.unitCode());
		Set<String> wards = organization.wards(at).stream().map(Authority::code).filter(below::contains).collect(Collectors.toSet());
		return wards.isEmpty() ? Set.of("-") : wards;
	}
}
