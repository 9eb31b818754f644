package vn.nghedan.outreach;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.outreach.OfficialsChanged.Change;

/** The groups of each handover: from whom to whom. */
@Repository
class HandoverLines {

	private final JdbcTemplate rows;
	private final JdbcClient jdbc;

	HandoverLines(JdbcTemplate rows, JdbcClient jdbc) {
		this.rows = rows;
		this.jdbc = jdbc;
	}

	void add(String handover, List<Change> changes) {
		rows.batchUpdate("insert into nghedan.handover_line (handover_code, group_code, from_username, to_username) values (?, ?, ?, ?)",
				changes, 500, (row, change) -> {
					row.setString(1, handover);
					row.setString(2, change.group());
					row.setString(3, change.from());
					row.setString(4, change.to());
				});
	}

	/** In the order of the groups' names. */
	List<Change> of(String handover) {
		return jdbc.sql("""
				select l.group_code, l.from_username, l.to_username from nghedan.handover_line l
				join nghedan.residential_group g on g.code = l.group_code
				where l.handover_code = :code order by g.name, g.code""").param("code", handover)
			.query((row, n) -> new Change(row.getString(1), row.getString(2), row.getString(3))).list();
	}

	/** The changes by the ward of their groups. */
	Map<String, List<Change>> byWard(List<Change> changes) {
		if (changes.isEmpty()) {
			return Map.of();
		}
		Map<String, Change> byGroup = changes.stream().collect(Collectors.toMap(Change::group, Function.identity()));
		return jdbc.sql("select ward_code, code from nghedan.residential_group where code in (:codes) order by name, code")
			.param("codes", byGroup.keySet()).query((row, n) -> Map.entry(row.getString(1), byGroup.get(row.getString(2)))).list()
			.stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}
}
