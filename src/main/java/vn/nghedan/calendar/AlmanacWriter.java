package vn.nghedan.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the difference between two pictures: what is gone is superseded, what is new is inserted. */
@Repository
class AlmanacWriter {

	private final JdbcClient database;

	AlmanacWriter(JdbcClient database) {
		this.database = database;
	}

	/** Who changes it and when. */
	record Stamp(String by, Instant at) {
	}

	void store(AlmanacRows before, AlmanacRows after, Stamp stamp) {
		supersede("calendar_day", gone(before.days(), after.days(), CalendarDay::id), stamp);
		supersede("office_hours", gone(before.hours(), after.hours(), OfficeHours::id), stamp);
		supersede("deadline_rule", gone(before.rules(), after.rules(), DeadlineRule::id), stamp);
		supersede("alarm_rule", gone(before.alarms(), after.alarms(), AlarmRule::id), stamp);
		supersede("extension_limit", gone(before.limits(), after.limits(), ExtensionLimit::id), stamp);
		after.days().stream().filter(row -> row.id() == null).forEach(row -> insert(row, stamp));
		after.hours().stream().filter(row -> row.id() == null).forEach(row -> insert(row, stamp));
		after.rules().stream().filter(row -> row.id() == null).forEach(row -> insert(row, stamp));
		after.alarms().stream().filter(row -> row.id() == null).forEach(row -> insert(row, stamp));
		after.limits().stream().filter(row -> row.id() == null).forEach(row -> insert(row, stamp));
	}

	/** Says what has changed; the token itself is moved on by every change of a row. */
	void say(String what, Stamp stamp) {
		database.sql("update nghedan.almanac_version set what = ?, changed_at = ?")
				.params(what, stamp.at().atOffset(ZoneOffset.UTC)).update();
	}

	private static <T> List<Long> gone(Collection<T> before, Collection<T> after, Function<T, Long> id) {
		Set<Long> kept = new HashSet<>(after.stream().map(id).filter(Objects::nonNull).toList());
		return before.stream().map(id).filter(known -> !kept.contains(known)).toList();
	}

	private void supersede(String table, List<Long> ids, Stamp stamp) {
		if (!ids.isEmpty()) {
			database.sql("update nghedan." + table + " set superseded_at = :at, superseded_by = :by where id in (:ids)")
					.param("at", stamp.at().atOffset(ZoneOffset.UTC)).param("by", stamp.by()).param("ids", ids).update();
		}
	}

	private void insert(CalendarDay row, Stamp stamp) {
		database.sql("""
				insert into nghedan.calendar_day (calendar_code, day, kind, name, basis, verified, active, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(row.calendar(), row.day(), row.kind().name(), row.name(), row.basis(), row.verified(), row.active(),
						stamp.at().atOffset(ZoneOffset.UTC), stamp.by()).update();
	}

	private void insert(OfficeHours row, Stamp stamp) {
		Long id = database.sql("""
				insert into nghedan.office_hours (calendar_code, valid_from, valid_to, basis, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?) returning id""")
				.param(row.calendar()).param(row.validFrom()).param(row.validTo()).param(row.basis())
				.param(stamp.at().atOffset(ZoneOffset.UTC)).param(stamp.by()).query(Long.class).single();
		for (Sitting sitting : row.sittings()) {
			database.sql("""
					insert into nghedan.office_sitting (office_hours_id, weekday, opens, closes, counts)
					values (?, ?, ?, ?, ?)""")
					.params(id, sitting.weekday().getValue(), sitting.opens(), sitting.closes(), sitting.counts()).update();
		}
	}

	private void insert(DeadlineRule row, Stamp stamp) {
		database.sql("""
				insert into nghedan.deadline_rule (code, name, starts_at, authority_code, grade, kind, channel, level, amount,
					unit, rolls_to_working_day, statutory, valid_from, valid_to, basis, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.param(row.code()).param(row.name()).param(row.startsAt().name()).param(row.authority())
				.param(row.grade() == null ? null : row.grade().name()).param(row.kind()).param(row.channel())
				.param(row.level()).param(row.amount()).param(row.unit().name()).param(row.rollsToWorkingDay())
				.param(row.statutory()).param(row.validFrom()).param(row.validTo()).param(row.basis())
				.param(stamp.at().atOffset(ZoneOffset.UTC)).param(stamp.by()).update();
	}

	private void insert(AlarmRule row, Stamp stamp) {
		database.sql("""
				insert into nghedan.alarm_rule (authority_code, rule_code, kind, level, offset_amount, unit, at_closing, active,
					basis, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.param(row.authority()).param(row.ruleCode()).param(row.kind().name()).param(row.level()).param(row.offset())
				.param(row.unit().name()).param(row.atClosing()).param(row.active()).param(row.basis())
				.param(stamp.at().atOffset(ZoneOffset.UTC)).param(stamp.by()).update();
	}

	private void insert(ExtensionLimit row, Stamp stamp) {
		database.sql("""
				insert into nghedan.extension_limit (authority_code, grade, times, longest_days, basis, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?)""")
				.params(row.authority(), row.grade().name(), row.times(), row.longestDays(), row.basis(),
						stamp.at().atOffset(ZoneOffset.UTC), stamp.by()).update();
	}
}
