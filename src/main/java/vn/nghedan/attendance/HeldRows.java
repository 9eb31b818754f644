package vn.nghedan.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.VietnamTime;

/** Reads the meetings that count for a programme, in the order of their days. */
@Component
class HeldRows {

	private static final String HELD = """
			select m.code, m.group_code, g.name as group_name, m.ward_code, m.credited_to, m.attended_by, o.full_name as attended_by_name,
				cast(coalesce(m.started_at, m.scheduled_at) at time zone 'Asia/Ho_Chi_Minh' as date) as day
			from nghedan.meeting m left join nghedan.residential_group g on g.code = m.group_code
			left join nghedan.official o on o.username = m.attended_by
			where m.status = 'HELD' and m.scheduled_at >= :begin and m.scheduled_at < :end
				and (m.programme_code = :programme or m.type = :type and not exists (
					select 1 from nghedan.programme p where p.code = m.programme_code
						and cast(m.scheduled_at at time zone 'Asia/Ho_Chi_Minh' as date) between p.valid_from and coalesce(p.valid_to, 'infinity')))%s
			order by m.scheduled_at, m.code""";

	/**
	 * Meetings of a programme bear its code. Those planned before there was one, or under one that is over on their day
	 * because its successor goes on with its series, are known by their kind.
	 */
	private static final Map<String, String> TYPES = Map.of("GROUP_MEETINGS", "GROUP_MEETING", "FRIDAY_DIALOGUE", "DIALOGUE",
			"CITIZEN_RECEPTION", "RECEPTION");

	private static final String CHAIRS_OWN = "CITIZEN_RECEPTION";

	private final JdbcClient jdbc;

	HeldRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The kind of meetings that a programme is about; {@code null} where its code alone tells. */
	static String typeOf(WatchedProgramme programme) {
		return TYPES.get(programme.kind());
	}

	/** A reception counts as the chair's day where he was there himself; two on one day are one. */
	static boolean countsDays(WatchedProgramme programme) {
		return programme.kind().equals(CHAIRS_OWN);
	}

	List<HeldMeeting> all(WatchedProgramme programme, LocalDate from, LocalDate to) {
		return statement(programme, from, to, countsDays(programme) ? " and m.chair_present" : "").query((row, number) -> read(row)).list();
	}

	/** Only those in these groups; none of no group. */
	List<HeldMeeting> in(Collection<String> groups, WatchedProgramme programme, LocalDate from, LocalDate to) {
		return groups.isEmpty() ? List.of() : statement(programme, from, to, " and m.group_code in (:groups)").param("groups", groups)
				.query((row, number) -> read(row)).list();
	}

	/** Only those for which this official has the credit. */
	List<HeldMeeting> creditedTo(String username, WatchedProgramme programme, LocalDate from, LocalDate to) {
		return statement(programme, from, to, " and m.credited_to = :username").param("username", username)
				.query((row, number) -> read(row)).list();
	}

	private JdbcClient.StatementSpec statement(WatchedProgramme programme, LocalDate from, LocalDate to, String only) {
		return jdbc.sql(HELD.formatted(only)).param("programme", programme.code()).param("type", typeOf(programme))
				.param("begin", start(from)).param("end", start(to.plusDays(1)));
	}

	private static OffsetDateTime start(LocalDate day) {
		return VietnamTime.startOf(day).atOffset(ZoneOffset.UTC);
	}

	private static HeldMeeting read(ResultSet row) throws SQLException {
		return new HeldMeeting(row.getString("code"), row.getObject("day", LocalDate.class), row.getString("group_code"),
				row.getString("group_name"), row.getString("ward_code"), row.getString("credited_to"), row.getString("attended_by"),
				row.getString("attended_by_name"));
	}
}
