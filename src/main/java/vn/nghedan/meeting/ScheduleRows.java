package vn.nghedan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.VietnamTime;

/** What the schedule has to know of all series and meetings at once. */
@Component
class ScheduleRows {

	private static final String SERIES = """
			select s.code, s.type, s.ward_code, s.group_code, s.programme_code, r.*,
				greatest(s.valid_from, r.valid_from, :from) as first_day,
				least(coalesce(s.valid_to, :until), coalesce(r.valid_to, :until), :until) as last_day
			from nghedan.meeting_series s join nghedan.series_rhythm r on r.series_code = s.code
			where s.valid_from <= :until and (s.valid_to is null or s.valid_to >= :from)
				and r.valid_from <= :until and (r.valid_to is null or r.valid_to >= :from)
			order by s.code, r.valid_from""";

	private final JdbcClient jdbc;

	ScheduleRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of two nodes that fill the calendar at once the second one waits and finds nothing to do. */
	void lock() {
		jdbc.sql("select pg_advisory_xact_lock(hashtext('nghedan.meeting_schedule'))").query((row, number) -> true).single();
	}

	List<ScheduledSeries> series(LocalDate from, LocalDate until) {
		return jdbc.sql(SERIES).param("from", from).param("until", until).query((row, number) -> series(row)).list();
	}

	/** {@code series day} of what the calendar has. */
	Set<String> known(LocalDate from) {
		return new HashSet<>(jdbc.sql("""
				select series_code || ' ' || occurrence_on from nghedan.meeting
				where series_code is not null and occurrence_on >= :from""").param("from", from).query(String.class).list());
	}

	/** {@code who day}: groups and officials that have a meeting then. */
	Set<String> engaged(LocalDate from) {
		Set<String> engaged = new HashSet<>();
		jdbc.sql("""
				select group_code, liaison_username, (scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date as day
				from nghedan.meeting where status = 'PLANNED' and scheduled_at >= :from""")
			.param("from", Timestamp.from(VietnamTime.startOf(from))).query(row -> {
				engaged.add(row.getString("group_code") + " " + row.getString("day"));
				engaged.add(row.getString("liaison_username") + " " + row.getString("day"));
			});
		return engaged;
	}

	/** When a dialogue was or is to be held in each group of the wards, by group; those without are left out. */
	Map<String, LocalDate> lastDialogues() {
		Map<String, LocalDate> last = new HashMap<>();
		jdbc.sql("""
				select group_code, max(scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date as day from nghedan.meeting
				where type = 'DIALOGUE' and status <> 'CANCELLED' and group_code is not null group by group_code""")
			.query(row -> {
				last.put(row.getString(1), row.getObject(2, LocalDate.class));
			});
		return last;
	}

	/** Households of the groups in which they were counted. */
	Map<String, Integer> households() {
		Map<String, Integer> households = new HashMap<>();
		jdbc.sql("select code, households from nghedan.residential_group where households is not null").query(row -> {
			households.put(row.getString(1), row.getInt(2));
		});
		return households;
	}

	/** The clusters that groups have named: group to name to place, which may be null, in their order. */
	Map<String, Map<String, String>> clusters() {
		Map<String, Map<String, String>> clusters = new HashMap<>();
		jdbc.sql("select group_code, name, place from nghedan.group_cluster order by group_code, position").query(row -> {
			clusters.computeIfAbsent(row.getString(1), group -> new LinkedHashMap<>()).put(row.getString(2), row.getString(3));
		});
		return clusters;
	}

	private static ScheduledSeries series(ResultSet row) throws SQLException {
		Rhythm rhythm = new Rhythm(row.getInt("every"), RhythmSpan.valueOf(row.getString("span")),
				row.getObject("week_of_month", Integer.class), row.getInt("weekday"), row.getObject("spare_weekday", Integer.class),
				row.getObject("at_time", LocalTime.class), row.getString("place"), row.getObject("anchor", LocalDate.class));
		return new ScheduledSeries(row.getString("code"), MeetingType.valueOf(row.getString("type")), row.getString("ward_code"),
				row.getString("group_code"), row.getString("programme_code"), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), rhythm);
	}
}
