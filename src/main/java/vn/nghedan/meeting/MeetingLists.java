package vn.nghedan.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Lists of meetings, page by page: a city has thousands a year. */
@Service
@Transactional(readOnly = true)
public class MeetingLists {

	public static final int LARGEST_PAGE = 200;

	private static final String ROWS = """
			select m.code, m.type, m.status, m.ward_code, w.name as ward_name, m.group_code, g.name as group_name, m.scheduled_at,
				m.last_session_at, m.place, m.liaison_username as liaison, l.full_name as liaison_name, m.moved_from, m.moved_because,
				m.cancelled_because, m.invited_at, m.opened_at, m.checked_in_at, m.started_at, m.residents_present, m.nil_report,
				m.attended_by, a.full_name as attended_by_name, m.credited_to, m.chair_present, m.series_code as series,
				m.programme_code as programme,
				(select count(*) from nghedan.meeting_session s where s.meeting_code = m.code) as sessions
			from nghedan.meeting m join nghedan.authority w on w.code = m.ward_code
				left join nghedan.residential_group g on g.code = m.group_code
				left join nghedan.official l on l.username = m.liaison_username
				left join nghedan.official a on a.username = m.attended_by
			where true""";

	/** Also where he stands in for the official in charge on the day of the meeting, until it is written down. */
	private static final String GOES = """
			(m.liaison_username = :official or m.attended_by = :official or m.status = 'PLANNED' and m.code in (
				select x.code from nghedan.meeting x,
					lateral (select (coalesce(x.last_session_at, x.scheduled_at) at time zone 'Asia/Ho_Chi_Minh')::date as day) d
				where x.status = 'PLANNED' and x.liaison_username in (
						select s.username from nghedan.group_stand_in s where s.substitute_username = :official
						union select s.absent_username from nghedan.substitution s where s.substitute_username = :official)
					and (not x.liaison_by_hand and exists (select from nghedan.group_stand_in s where s.substitute_username = :official
							and s.username = x.liaison_username and s.group_code = x.group_code and d.day between s.valid_from and s.valid_to)
						or exists (select from nghedan.substitution s where s.substitute_username = :official
							and s.absent_username = x.liaison_username and s.valid_from <= d.day
							and (s.valid_to is null or s.valid_to >= d.day)))))""";

	private final JdbcClient jdbc;

	MeetingLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param cursor where the page before ended, null for the first */
	public MeetingPage list(MeetingQuery query, String cursor, int size) {
		if (query.wards() != null && query.wards().isEmpty()) {
			return new MeetingPage(List.of(), null);
		}
		int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
		boolean soonestFirst = query.from() != null;
		StringBuilder sql = new StringBuilder(ROWS);
		Map<String, Object> parameters = new HashMap<>();
		conditions(query, sql, parameters);
		if (cursor != null && !cursor.isBlank()) {
			sql.append(" and (m.scheduled_at, m.code) ").append(soonestFirst ? ">" : "<").append(" (:at, :code)");
			parameters.put("at", at(cursor).atOffset(ZoneOffset.UTC));
			parameters.put("code", cursor.substring(cursor.indexOf('_') + 1));
		}
		String order = soonestFirst ? "" : " desc";
		sql.append(" order by m.scheduled_at").append(order).append(", m.code").append(order).append(" limit ").append(limit + 1);
		List<MeetingRow> rows = jdbc.sql(sql.toString()).params(parameters).query(MeetingRow.class).list();
		if (rows.size() <= limit) {
			return new MeetingPage(rows, null);
		}
		MeetingRow last = rows.get(limit - 1);
		return new MeetingPage(rows.subList(0, limit), last.scheduledAt() + "_" + last.code());
	}

	private static void conditions(MeetingQuery query, StringBuilder sql, Map<String, Object> parameters) {
		add(sql, parameters, " and " + GOES, "official", query.official());
		add(sql, parameters, " and m.ward_code in (:wards)", "wards", query.wards());
		add(sql, parameters, " and m.group_code = :group", "group", query.group());
		add(sql, parameters, " and m.scheduled_at >= :from", "from", startOf(query.from(), 0));
		add(sql, parameters, " and m.scheduled_at < :until", "until", startOf(query.until(), 1));
		add(sql, parameters, " and m.status = :status", "status", query.status() == null ? null : query.status().name());
		add(sql, parameters, " and m.type = :type", "type", query.type() == null ? null : query.type().name());
		add(sql, parameters, " and m.programme_code = :programme", "programme", query.programme());
	}

	private static void add(StringBuilder sql, Map<String, Object> parameters, String condition, String name, Object value) {
		if (value != null) {
			sql.append(condition);
			parameters.put(name, value);
		}
	}

	private static Object startOf(LocalDate day, int later) {
		return day == null ? null : VietnamTime.startOf(day.plusDays(later)).atOffset(ZoneOffset.UTC);
	}

	private static Instant at(String cursor) {
		try {
			return Instant.parse(cursor.substring(0, Math.max(cursor.indexOf('_'), 0)));
		}
		catch (DateTimeException e) {
			throw new Refusal("meeting.cursor");
		}
	}
}
