package vn.nghedan.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the almanac's rows. The token of its version changes with every change of any of them, in the same transaction. */
@Repository
class AlmanacStore {

	private static final String DAYS = """
			select id, calendar_code, day, kind, name, basis, verified, active, recorded_by, recorded_at
			from nghedan.calendar_day""";

	private final JdbcClient database;

	AlmanacStore(JdbcClient database) {
		this.database = database;
	}

	long version() {
		return database.sql("select token from nghedan.almanac_version").query(Long.class).single();
	}

	/** Whoever changes something waits here for whoever does so already. */
	long lock() {
		return database.sql("select token from nghedan.almanac_version for update").query(Long.class).single();
	}

	/** Whether units have moved since this was last asked. */
	boolean takeMovedUnits() {
		return database.sql("update nghedan.almanac_version set units_moved = false where units_moved").update() > 0;
	}

	/** Everything that is not superseded; asked again when somebody's change comes in between. */
	AlmanacRows read() {
		while (true) {
			long version = version();
			AlmanacRows rows = new AlmanacRows(version, parents(),
					database.sql(DAYS + " where superseded_at is null order by id").query(RowReaders.DAY).list(), hours(),
					database.sql("select * from nghedan.deadline_rule where superseded_at is null order by id")
							.query(RowReaders.RULE).list(),
					database.sql("select * from nghedan.alarm_rule where superseded_at is null order by id")
							.query(RowReaders.ALARM).list(),
					database.sql("select * from nghedan.extension_limit where superseded_at is null order by id")
							.query(RowReaders.LIMIT).list());
			if (version() == version) {
				return rows;
			}
		}
	}

	List<CalendarDay> history(String calendar, LocalDate day) {
		return database.sql(DAYS + " where calendar_code = ? and day = ? order by id desc").params(calendar, day)
				.query(RowReaders.DAY).list();
	}

	private Map<String, String> parents() {
		Map<String, String> parents = new HashMap<>();
		database.sql("select code, coalesce(parent_code, ?) from nghedan.authority").param(AlmanacRows.NATIONAL)
				.query(row -> {
					parents.put(row.getString(1), row.getString(2));
				});
		return parents;
	}

	private List<OfficeHours> hours() {
		Map<Long, List<Sitting>> sittings = database.sql("""
				select s.office_hours_id, s.weekday, s.opens, s.closes, s.counts from nghedan.office_sitting s
				join nghedan.office_hours h on h.id = s.office_hours_id where h.superseded_at is null""")
				.query((row, number) -> Map.entry(row.getLong(1), RowReaders.sitting(row))).list().stream()
				.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
		return database.sql("select * from nghedan.office_hours where superseded_at is null order by id")
				.query((row, number) -> RowReaders.hours(row, sittings.getOrDefault(row.getLong("id"), List.of()))).list();
	}
}
