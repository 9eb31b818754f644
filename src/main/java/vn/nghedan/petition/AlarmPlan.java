package vn.nghedan.petition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.AlarmRule;
import vn.nghedan.calendar.Almanac;

/** Which alarms a clock raises and when, derived from its date alone, so that a moved clock moves them too. */
final class AlarmPlan {

	private AlarmPlan() {
	}

	/** All alarms of a running clock in time order, raised or not; none for a clock without a date. */
	static List<Alarm> of(PetitionClock clock, Almanac almanac) {
		return clock.runs() ? of(RunningClock.of(clock), almanac) : List.of();
	}

	static List<Alarm> of(RunningClock clock, Almanac almanac) {
		return almanac.alarms(clock.ruleCode(), clock.authority()).stream()
			.map(rule -> alarm(clock, rule, almanac.alarmAt(rule, clock.authority(), clock.dueAt())))
			.distinct()
			.sorted(Comparator.comparing(Alarm::at).thenComparing(Alarm::level))
			.toList();
	}

	/**
	 * Of those that are due, all that somebody has to hear: of several that say the same the last, and no reminder of what
	 * has become late.
	 *
	 * @param past all alarms of the clock whose time has come, due now or raised before
	 */
	static Collection<Alarm> worthTelling(List<Alarm> due, List<Alarm> past) {
		boolean late = past.stream().anyMatch(alarm -> alarm.kind() != AlarmKind.REMINDER);
		Map<List<Object>, Alarm> last = new LinkedHashMap<>();
		due.stream().filter(alarm -> !late || alarm.kind() != AlarmKind.REMINDER)
			.forEach(alarm -> last.put(List.of(alarm.kind(), alarm.level()), alarm));
		return last.values();
	}

	/** Cut to what both the database and the engine keep, so that an alarm that was raised is known again. */
	private static Alarm alarm(RunningClock clock, AlarmRule rule, Instant at) {
		return new Alarm(rule.kind(), clock.ruleCode(), clock.code(), rule.level(), at.truncatedTo(ChronoUnit.MILLIS),
				clock.dueAt(), clock.id(), clock.authority());
	}
}
