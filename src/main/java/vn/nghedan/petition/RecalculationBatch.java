package vn.nghedan.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;

/** Brings the clocks of some petitions, which are locked, in line with the almanac. */
@Component
class RecalculationBatch {

	private static final Logger LOG = LoggerFactory.getLogger(RecalculationBatch.class);

	private final ClockSweep sweep;
	private final AlarmRecords records;
	private final Almanacs almanacs;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	RecalculationBatch(ClockSweep sweep, AlarmRecords records, Almanacs almanacs, ApplicationEventPublisher events,
			Clock clock) {
		this.sweep = sweep;
		this.records = records;
		this.almanacs = almanacs;
		this.events = events;
		this.clock = clock;
	}

	/** @return of how many petitions a date has moved */
	int count(List<String> codes, String why) {
		Almanac almanac = almanacs.current();
		Map<String, List<RunningClock>> running = new LinkedHashMap<>();
		codes.forEach(code -> running.put(code, new ArrayList<>()));
		Map<SweptClock, ClockMove> moves = new LinkedHashMap<>();
		for (SweptClock each : sweep.of(codes)) {
			Instant due = due(each, almanac);
			running.get(each.code()).add(each.running(due));
			if (!due.equals(each.dueAt())) {
				moves.put(each, new ClockMove(each.term().ruleCode(), each.dueAt(), due));
			}
		}
		Instant now = clock.instant();
		sweep.move(moves, why, now);
		AlarmsRaised raised = records.of(codes);
		List<CaseDates> dates = new ArrayList<>();
		running.forEach((code, clocks) -> dates.add(dates(code, clocks, raised, almanac, now)));
		// All of them: reminders and levels move with a holiday outside the term, and only the engine knows its timers
		events.publishEvent(new DatesMoved(dates));
		return (int) moves.keySet().stream().map(SweptClock::code).distinct().count();
	}

	private static Instant due(SweptClock clock, Almanac almanac) {
		Optional<Instant> due = clock.due(almanac);
		if (due.isEmpty()) {
			LOG.warn("{} of {} keeps its date: no rule is valid", clock.term().ruleCode(), clock.code());
		}
		return due.orElse(clock.dueAt());
	}

	/** Neither the last alarm nor the delegation's term, which run beside whatever is done. */
	private static boolean isOfAStep(RunningClock clock) {
		return !clock.ruleCode().equals(ClockPlan.D15.name()) && Breach.isOfTheWork(clock.ruleCode());
	}

	private static CaseDates dates(String code, List<RunningClock> clocks, AlarmsRaised raised, Almanac almanac,
			Instant now) {
		Map<String, Instant> due = new HashMap<>();
		// Beside the last alarm something else runs, or a version before this one has not started it: then the watch looks now
		Instant next = clocks.stream().anyMatch(RecalculationBatch::isOfAStep) ? Clocks.NEVER : now;
		for (RunningClock each : clocks) {
			due.put(each.ruleCode(), each.dueAt());
			for (Alarm alarm : AlarmPlan.of(each, almanac)) {
				if (alarm.at().isBefore(next) && raised.awaits(alarm)) {
					Instant at = AlarmPlan.next(alarm, almanac, now);
					next = at.isBefore(next) ? at : next;
				}
			}
		}
		return new CaseDates(code, due, next);
	}
}
