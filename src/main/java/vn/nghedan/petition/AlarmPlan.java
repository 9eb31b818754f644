package vn.nghedan.petition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.AlarmRule;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Sitting;
import vn.nghedan.calendar.WorkingCalendar;
import vn.nghedan.platform.VietnamTime;

/** Which alarms a clock raises and when, derived from its date alone, so that a moved clock moves them too. */
final class AlarmPlan {

	/** A reminder at closing is still one a little later, when many timers go off at once. */
	private static final Duration IN_TIME = Duration.ofHours(1);

	private AlarmPlan() {
	}

	/** All alarms of a running clock in time order, raised or not; none for a clock without a date. */
	static List<Alarm> of(PetitionClock clock, Almanac almanac) {
		return clock.runs() ? of(RunningClock.of(clock), almanac) : List.of();
	}

	static List<Alarm> of(RunningClock clock, Almanac almanac) {
		return almanac.alarms(clock.ruleCode(), clock.countedBy()).stream()
			.filter(rule -> !clock.politely() || rule.kind().reminds() || clock.ruleCode().equals(ClockPlan.D15.name()))
			.map(rule -> alarm(clock, rule, almanac.alarmAt(rule, clock.countedBy(), clock.dueAt())))
			.distinct()
			.sorted(Comparator.comparing(Alarm::at).thenComparing(Alarm::level))
			.toList();
	}

	/**
	 * When to raise what has not been raised: at its moment, or at once when that is over. Only a reminder that nobody raised
	 * in time waits until somebody is at work again, unless it comes too late by then.
	 */
	static Instant next(Alarm alarm, Almanac almanac, Instant now) {
		Instant read = readAt(alarm, almanac, now);
		return read.isAfter(now) && read.isBefore(alarm.dueAt()) ? read : alarm.at();
	}

	/**
	 * Of those that are to be raised, all that somebody has to hear: of several that say the same the last, and no reminder
	 * of what is late, or will be before anybody reads it.
	 */
	static Collection<Alarm> worthTelling(List<Alarm> due, Almanac almanac, Instant now) {
		Map<List<Object>, Alarm> last = new LinkedHashMap<>();
		due.stream().filter(alarm -> alarm.kind() != AlarmKind.REMINDER || readAt(alarm, almanac, now).isBefore(alarm.dueAt()))
			.forEach(alarm -> last.put(List.of(alarm.kind(), alarm.level()), alarm));
		return last.values();
	}

	/** When it reaches people: a reminder that has missed its moment not before the office sits. */
	private static Instant readAt(Alarm alarm, Almanac almanac, Instant now) {
		if (now.isBefore(alarm.at())) {
			return alarm.at();
		}
		boolean missed = alarm.kind() == AlarmKind.REMINDER && alarm.at().plus(IN_TIME).isBefore(now);
		return missed ? sitting(almanac.calendar(alarm.unit()), now, alarm.dueAt()) : now;
	}

	/** The moment itself while the office sits, else when it opens again, at the latest the end that is given. */
	private static Instant sitting(WorkingCalendar office, Instant now, Instant end) {
		LocalDate last = VietnamTime.dateOf(end);
		for (LocalDate day = VietnamTime.dateOf(now); !day.isAfter(last); day = day.plusDays(1)) {
			for (Sitting sitting : office.sittings(day)) {
				if (VietnamTime.at(day, sitting.closes()).isAfter(now)) {
					Instant opens = VietnamTime.at(day, sitting.opens());
					return opens.isAfter(now) ? opens : now;
				}
			}
		}
		return end;
	}

	/** Cut to what both the database and the engine keep, so that an alarm that was raised is known again. */
	private static Alarm alarm(RunningClock clock, AlarmRule rule, Instant at) {
		return new Alarm(rule.kind(), clock.ruleCode(), clock.code(), rule.level(), at.truncatedTo(ChronoUnit.MILLIS),
				clock.dueAt(), clock.id(), clock.authority());
	}
}
