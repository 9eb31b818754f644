package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.platform.Refusal;

/**
 * What somebody was told. An alarm is shown while its clock runs, and no longer once the clock's date has been moved
 * behind the one of which the alarm spoke and behind the moment at which it spoke. A reminder has had its day when the
 * same person was told afterwards that the clock is late.
 */
@Repository
class AlarmInbox {

	static final int LARGEST_PAGE = 200;

	private static final String MINE = """
			from nghedan.petition_alarm_recipient r join nghedan.petition_alarm a on a.id = r.alarm_id
				join nghedan.petition_clock c on c.id = a.clock_id join nghedan.petition p on p.code = c.petition_code
			where r.username = :username and p.about_official is distinct from r.username and c.state = 'RUNNING' and c.due_at <= greatest(a.due_at, a.raised_at)
				and not (a.kind = 'REMINDER' and exists (
					select from nghedan.petition_alarm b join nghedan.petition_alarm_recipient s on s.alarm_id = b.id
					where b.clock_id = a.clock_id and s.username = r.username and b.kind <> 'REMINDER'
						and b.raised_at > a.raised_at and c.due_at <= greatest(b.due_at, b.raised_at)))""";

	private static final String UNSEEN = " and r.seen_at is null";

	private static final String ROWS = """
			select a.id, p.code, c.rule_code, a.kind, a.level, a.at, c.due_at, r.seen_at, p.status\s""";

	private static final String AFTER = " and (c.due_at, a.id) > (:cursor_due, :cursor_id)";

	private final JdbcClient jdbc;

	AlarmInbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	AlarmPage page(String username, boolean unseenOnly, Cursor cursor, int limit) {
		int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
		String sql = ROWS + MINE + (unseenOnly ? UNSEEN : "") + (cursor == null ? "" : AFTER)
				+ " order by c.due_at, a.id limit :limit";
		var query = jdbc.sql(sql).param("username", username).param("limit", size + 1);
		if (cursor != null) {
			query = query.param("cursor_due", Timestamp.from(cursor.heardAt())).param("cursor_id", number(cursor.code()));
		}
		List<AlarmRow> rows = query.query(AlarmRow.class).list();
		if (rows.size() <= size) {
			return new AlarmPage(rows, null);
		}
		AlarmRow last = rows.get(size - 1);
		return new AlarmPage(List.copyOf(rows.subList(0, size)), new Cursor(last.dueAt(), String.valueOf(last.id())).toString());
	}

	int unseen(String username) {
		return jdbc.sql("select count(*) " + MINE + UNSEEN).param("username", username).query(Integer.class).single();
	}

	/** @return whether the alarm was told to this person */
	boolean see(long alarmId, String username, Instant now) {
		return jdbc.sql("""
				update nghedan.petition_alarm_recipient set seen_at = coalesce(seen_at, :now)
				where alarm_id = :alarm and username = :username""").param("now", Timestamp.from(now)).param("alarm", alarmId)
			.param("username", username).update() > 0;
	}

	private static long number(String text) {
		try {
			return Long.parseLong(text);
		}
		catch (NumberFormatException e) {
			throw new Refusal("petition.cursor");
		}
	}
}
