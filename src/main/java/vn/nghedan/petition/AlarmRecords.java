package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.calendar.AlarmKind;

/** What each clock has said, and to whom. Whoever writes holds the lock of the petition, so nobody else says the same. */
@Repository
class AlarmRecords {

	private static final String RAISED = """
			select a.clock_id, a.kind, a.level, a.at, null as due_at from nghedan.petition_alarm a
				join nghedan.petition_clock c on c.id = a.clock_id where c.petition_code = any(?) and c.state = 'RUNNING'
			union all
			select b.clock_id, null, null, b.up_to, b.due_at from nghedan.petition_alarm_carried b
				join nghedan.petition_clock c on c.id = b.clock_id where c.petition_code = any(?) and c.state = 'RUNNING'""";

	private static final String RAISE = """
			insert into nghedan.petition_alarm (clock_id, kind, level, nth, at, due_at, raised_at)
			values (?, ?, ?, ?, ?, ?, ?)""";

	/**
	 * Of an alarm that is raised anew, because its rule or the calendar has changed, nobody hears who has heard of it for this
	 * date, or who heard of it when this date had passed already: a late case that stays late is no news.
	 */
	private static final String TELL = """
			insert into nghedan.petition_alarm_recipient (alarm_id, username, told_at)
			select a.id, person.username, :now from nghedan.petition_alarm a, unnest(array[:usernames]) as person (username)
			where a.clock_id = :clock and a.kind = :kind and a.level = :level and a.at = :at and not exists (
				select from nghedan.petition_alarm b join nghedan.petition_alarm_recipient r on r.alarm_id = b.id
				where b.clock_id = a.clock_id and b.kind = a.kind and b.level = a.level and b.nth = a.nth
					and (b.due_at = a.due_at or b.raised_at >= a.due_at) and r.username = person.username)
			returning username""";

	private static final String TOLD = """
			select r.username from nghedan.petition_alarm a join nghedan.petition_alarm_recipient r on r.alarm_id = a.id
			where a.clock_id = :clock and (a.due_at = :due or a.raised_at >= :due) and a.kind not in (:reminders)""";

	private static final List<String> REMINDERS = Arrays.stream(AlarmKind.values()).filter(AlarmKind::reminds)
		.map(AlarmKind::name).toList();

	private final JdbcTemplate rows;
	private final JdbcClient jdbc;

	AlarmRecords(JdbcTemplate rows, JdbcClient jdbc) {
		this.rows = rows;
		this.jdbc = jdbc;
	}

	/** Of the running clocks of these petitions. */
	AlarmsRaised of(Collection<String> codes) {
		AlarmsRaised raised = new AlarmsRaised();
		String[] some = codes.toArray(String[]::new);
		rows.query(RAISED, row -> {
			long clock = row.getLong("clock_id");
			String kind = row.getString("kind");
			Instant at = row.getTimestamp("at").toInstant();
			if (kind == null) {
				raised.carry(clock, row.getTimestamp("due_at").toInstant(), at);
			}
			else {
				raised.add(clock, AlarmKind.valueOf(kind), row.getInt("level"), at);
			}
		}, some, some);
		return raised;
	}

	/** @param plan all alarms of the clock, among them those that are raised */
	void raise(Collection<Alarm> alarms, List<Alarm> plan, Instant now) {
		List<Object[]> values = new ArrayList<>();
		for (Alarm alarm : alarms) {
			values.add(new Object[] { alarm.clockId(), alarm.kind().name(), alarm.level(), nth(alarm, plan),
					Timestamp.from(alarm.at()), Timestamp.from(alarm.dueAt()), Timestamp.from(now) });
		}
		rows.batchUpdate(RAISE, values);
	}

	/** @return those who had not been told before */
	Set<String> tell(Alarm alarm, Set<String> usernames, Instant now) {
		if (usernames.isEmpty()) {
			return Set.of();
		}
		return new TreeSet<>(jdbc.sql(TELL).param("clock", alarm.clockId()).param("kind", alarm.kind().name())
			.param("level", alarm.level()).param("at", Timestamp.from(alarm.at())).param("now", Timestamp.from(now))
			.param("usernames", usernames).query(String.class).list());
	}

	/** Who knows that the clock is late on its date, whatever the level at which he was told. */
	Set<String> told(Alarm alarm) {
		return new TreeSet<>(jdbc.sql(TOLD).param("clock", alarm.clockId()).param("due", Timestamp.from(alarm.dueAt()))
			.param("reminders", REMINDERS).query(String.class).list());
	}

	private static int nth(Alarm alarm, List<Alarm> plan) {
		return 1 + (int) plan.stream().filter(other -> other.kind() == alarm.kind() && other.level() == alarm.level()
				&& other.at().isBefore(alarm.at())).count();
	}
}
