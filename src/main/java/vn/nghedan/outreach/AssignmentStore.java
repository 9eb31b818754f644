package vn.nghedan.outreach;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.outreach.OfficialsChanged.Change;

/** Writes hundreds of assignments at once. */
@Repository
class AssignmentStore {

	/** Of the same programme, or from before there were programmes; of the groups with the last day of each. */
	private static final String OTHERS = """
			from unnest(cast(:groups as text[]), cast(:lasts as date[])) as l(group_code, last_day)
			where a.group_code = l.group_code and (a.programme_code is null or a.programme_code = :programme)
				and (a.valid_to is null or a.valid_to >= :from)""";

	/** In the programme or from before there were programmes, else in one of the same kind and unit, if only to the day before. */
	private static final String BEFORE = """
			select distinct on (a.group_code) a.group_code, a.username from nghedan.assignment a
			join nghedan.programme of on of.code = :programme
			left join nghedan.programme p on p.code = a.programme_code
			where a.valid_from <= :on and case when p.code is null or p.code = of.code then a.valid_to is null or a.valid_to >= :on
				else p.kind = of.kind and p.unit_code = of.unit_code and (a.valid_to is null or a.valid_to >= cast(:on as date) - 1) end
			order by a.group_code, (p.code is not null and p.code <> of.code), coalesce(a.valid_to < :on, false),
				a.valid_from desc, a.id desc""";

	private final JdbcTemplate rows;
	private final JdbcClient jdbc;

	AssignmentStore(JdbcTemplate rows, JdbcClient jdbc) {
		this.rows = rows;
		this.jdbc = jdbc;
	}

	/** What ends, ends the day before; what would have begun within the time never does. Returns every line with who was there before. */
	List<Change> assign(Programme programme, LocalDate from, List<AssignmentLine> lines) {
		Map<String, String> before = before(programme.code(), from);
		Map<String, String> there = companions(programme.code(), from);
		List<AssignmentLine> fresh = lines.stream().filter(line -> !line.username().equals(there.get(line.group()))).toList();
		end(fresh, programme, from);
		insert(programme, from, fresh);
		adopt(programme, from, lines.stream().filter(line -> line.username().equals(there.get(line.group()))).toList());
		return lines.stream().map(line -> new Change(line.group(), before.get(line.group()), line.username())).toList();
	}

	private void end(List<AssignmentLine> fresh, Programme programme, LocalDate from) {
		String[] groups = fresh.stream().map(AssignmentLine::group).toArray(String[]::new);
		String[] lasts = fresh.stream().map(line -> line.until(programme)).map(day -> day == null ? null : day.toString()).toArray(String[]::new);
		String of = "nghedan.assignment a ";
		jdbc.sql("delete from " + of + OTHERS.replace("from unnest", "using unnest")
				+ " and a.valid_from >= :from and (l.last_day is null or a.valid_from <= l.last_day)")
			.param("groups", groups).param("lasts", lasts).param("programme", programme.code()).param("from", from).update();
		jdbc.sql("update " + of + "set valid_to = :before " + OTHERS + " and a.valid_from < :from").param("groups", groups)
			.param("lasts", lasts).param("programme", programme.code()).param("from", from).param("before", from.minusDays(1)).update();
	}

	private void insert(Programme programme, LocalDate from, List<AssignmentLine> lines) {
		rows.batchUpdate("""
				insert into nghedan.assignment (username, group_code, valid_from, valid_to, programme_code, delegation_code)
				values (?, ?, ?, ?, ?, ?)""", lines, 500, (row, line) -> {
			row.setString(1, line.username());
			row.setString(2, line.group());
			row.setObject(3, from);
			row.setObject(4, line.until(programme), Types.DATE);
			row.setString(5, programme.code());
			row.setString(6, line.delegation());
		});
	}

	/** Who stays belongs to the programme from now on, to its end or until the next one begins. */
	private void adopt(Programme programme, LocalDate from, List<AssignmentLine> stay) {
		rows.batchUpdate("""
				update nghedan.assignment a set programme_code = ?, delegation_code = coalesce(?, delegation_code),
					valid_to = least(?, (select min(n.valid_from) - 1 from nghedan.assignment n where n.group_code = a.group_code
						and (n.programme_code is null or n.programme_code = ?) and n.valid_from > ?))
				where a.group_code = ? and a.username = ? and (a.programme_code is null or a.programme_code = ?)
					and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)""", stay, 500, (row, line) -> {
			row.setString(1, programme.code());
			row.setString(2, line.delegation());
			row.setObject(3, line.until(programme), Types.DATE);
			row.setString(4, programme.code());
			row.setObject(5, from);
			row.setString(6, line.group());
			row.setString(7, line.username());
			row.setString(8, programme.code());
			row.setObject(9, from);
			row.setObject(10, from);
		});
	}

	/** Group to the official who looks after it on that day, in whatever programme. */
	Map<String, String> companions(LocalDate on) {
		return map("""
				select distinct on (a.group_code) a.group_code, a.username from nghedan.assignment a
				left join nghedan.programme p on p.code = a.programme_code
				where a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
				order by a.group_code, (coalesce(p.kind, 'GROUP_MEETINGS') <> 'GROUP_MEETINGS'), a.valid_from desc, a.id desc""", on, "");
	}

	/** Group to whoever looked after it until a programme assigns somebody as of that day. */
	Map<String, String> before(String programme, LocalDate on) {
		return map(BEFORE, on, programme);
	}

	/** The same within a programme, or from before there were programmes. */
	Map<String, String> companions(String programme, LocalDate on) {
		return map("""
				select distinct on (group_code) group_code, username from nghedan.assignment
				where (programme_code is null or programme_code = :programme)
					and valid_from <= :on and (valid_to is null or valid_to >= :on)
				order by group_code, valid_from desc, id desc""", on, programme);
	}

	private Map<String, String> map(String sql, LocalDate on, String programme) {
		Map<String, String> found = new HashMap<>();
		var query = jdbc.sql(sql).param("on", on);
		(programme.isEmpty() ? query : query.param("programme", programme)).query(row -> {
			found.put(row.getString(1), row.getString(2));
		});
		return found;
	}

	/** How many groups each official has on that day. */
	Map<String, Integer> loads(LocalDate on) {
		return companions(on).values().stream().collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, HashMap::new));
	}

	/** Of these groups those that somebody in service has on that day or later, in whatever programme. */
	Set<String> assignedSince(Set<String> groups, LocalDate from) {
		return groups.isEmpty() ? Set.of() : new TreeSet<>(jdbc.sql("""
				select a.group_code from nghedan.assignment a join nghedan.official o on o.username = a.username and o.active
				where a.group_code in (:groups) and (a.valid_to is null or a.valid_to >= :from)""")
			.param("groups", groups).param("from", from).query(String.class).list());
	}

	/** Of these groups those that the official looks after on that day, in whatever programme. */
	List<String> groupsOf(String username, LocalDate on, Set<String> among) {
		List<String> groups = new ArrayList<>(companions(on).entrySet().stream().filter(each -> each.getValue().equals(username))
			.map(Map.Entry::getKey).filter(among::contains).toList());
		groups.sort(null);
		return groups;
	}
}
