package vn.nghedan.petition;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Grade;

/** A running clock read as a row, with what its date follows from. */
record SweptClock(long id, String code, String status, String authority, ClockTerm term, Instant dueAt) {

	static final String ROWS = """
			select c.id, c.petition_code, p.status, c.rule_code, c.base_at, given.days, c.due_at, p.ward_now, p.unit,
				p.office, p.grade, p.urgent, p.kind, p.channel, p.level, p.promise_due,
				given.paused, given.resumed, c.authority, c.counted_by, c.counted_level, p.announce_on
			from nghedan.petition_clock c join nghedan.petition p on p.code = c.petition_code
			left join lateral (select sum(s.days) filter (where s.to_at is null) as days,
					array_agg(s.from_at) filter (where s.to_at is not null) as paused,
					array_agg(s.to_at) filter (where s.to_at is not null) as resumed
				from nghedan.clock_shift s where s.clock_id = c.id group by s.clock_id) given on true
			where c.state = 'RUNNING' and p.is_open""";

	/** By position, since a preview reads hundreds of thousands of rows. */
	static SweptClock of(ResultSet row) throws SQLException {
		String grade = row.getString(11);
		ClockFacts facts = new ClockFacts(row.getString(8), row.getString(9), row.getString(10),
				grade == null ? null : Grade.valueOf(grade), row.getBoolean(12), row.getString(13), row.getString(14),
				row.getString(15), row.getObject(16, LocalDate.class), row.getObject(22, LocalDate.class));
		String rule = row.getString(4);
		CountedBy counted = facts.counted(rule, row.getString(19), new CountedBy(row.getString(20), row.getString(21)));
		return new SweptClock(row.getLong(1), row.getString(2), row.getString(3), facts.authority(rule),
				facts.term(rule, counted, instant(row, 5), given(row)), instant(row, 7));
	}

	/** Its date by this almanac; empty without a rule, so that one case does not hold up all others. */
	Optional<Instant> due(Almanac almanac) {
		try {
			return Optional.of(term.due(almanac));
		}
		catch (IllegalStateException e) {
			return Optional.empty();
		}
	}

	RunningClock running(Instant due) {
		return new RunningClock(id, code, term.ruleCode(), authority, term.authority(), due,
				!Breach.isOurs(PetitionStatus.valueOf(status), term.ruleCode()));
	}

	/** Hardly any clock was given anything. */
	private static TimeGiven given(ResultSet row) throws SQLException {
		int days = row.getInt(6);
		Array paused = row.getArray(17);
		if (paused == null) {
			return days == 0 ? TimeGiven.NONE : new TimeGiven(List.of(), days);
		}
		Timestamp[] from = (Timestamp[]) paused.getArray();
		Timestamp[] to = (Timestamp[]) row.getArray(18).getArray();
		return new TimeGiven(IntStream.range(0, from.length)
			.mapToObj(i -> new TimeGiven.Pause(from[i].toInstant(), to[i].toInstant())).toList(), days);
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return moment == null ? null : moment.toInstant();
	}
}
