package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import vn.nghedan.platform.VietnamTime;

/** Which alarms a clock raises and when, derived from its date alone, so that a moved clock moves them too. */
final class AlarmPlan {

	private static final LocalTime REMINDING = LocalTime.of(17, 0);
	private static final int ESCALATE_AFTER = 2;
	private static final int PROMISE_REMINDER_DAYS = 14;

	private AlarmPlan() {
	}

	/** All alarms of a running clock in time order, raised or not; none for a clock without a date. */
	static List<Alarm> of(PetitionClock clock, Timetable timetable) {
		if (!clock.runs() || clock.dueAt() == null) {
			return List.of();
		}
		Instant due = clock.dueAt();
		Instant escalation = timetable.plusWorkingDays(due, ESCALATE_AFTER);
		return switch (ClockPlan.valueOf(clock.ruleCode())) {
			case D15 -> List.of(alarm(clock, AlarmKind.DAY30, before(due, 15)), alarm(clock, AlarmKind.DAY40, before(due, 5)),
					alarm(clock, AlarmKind.DAY45, due));
			case D21, D32 -> List.of();
			case D31 -> List.of(alarm(clock, AlarmKind.REMINDER, timetable.reminder(due)));
			case D23 -> List.of(alarm(clock, AlarmKind.REMINDER, before(due, PROMISE_REMINDER_DAYS)),
					alarm(clock, AlarmKind.PROMISE_BROKEN, due));
			case D05 -> three(clock, timetable, AlarmKind.NOTICE_10WD, escalation);
			default -> three(clock, timetable, AlarmKind.OVERDUE, escalation);
		};
	}

	static Stream<Alarm> waiting(PetitionClock clock, Timetable timetable) {
		return of(clock, timetable).stream().filter(clock::awaits);
	}

	private static List<Alarm> three(PetitionClock clock, Timetable timetable, AlarmKind overdue, Instant escalation) {
		return List.of(alarm(clock, AlarmKind.REMINDER, timetable.reminder(clock.dueAt())),
				alarm(clock, overdue, clock.dueAt()), alarm(clock, AlarmKind.ESCALATION, escalation));
	}

	private static Instant before(Instant due, int days) {
		return VietnamTime.at(VietnamTime.dateOf(due).minusDays(days), REMINDING);
	}

	private static Alarm alarm(PetitionClock clock, AlarmKind kind, Instant at) {
		return new Alarm(kind, clock.ruleCode(), clock.petitionCode(), at);
	}
}
