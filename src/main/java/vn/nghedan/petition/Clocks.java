package vn.nghedan.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;

/** What the deadline watch and the tasks ask the clocks of a petition. */
@Service("petitionClocks")
@Transactional
public class Clocks {

	/** The date of something that is not to happen: far away, but a date, so that no timer fails for want of one. */
	public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

	private final CaseKeeper keeper;
	private final Timetable timetable;
	private final Clock clock;

	Clocks(CaseKeeper keeper, Timetable timetable, Clock clock) {
		this.keeper = keeper;
		this.timetable = timetable;
		this.clock = clock;
	}

	/** The date of the running clock; empty when there is none, it is paused or does not apply. */
	@Transactional(readOnly = true)
	public Optional<Instant> due(String code, String ruleCode) {
		return new Timepieces(keeper.read(code)).live(ruleCode).filter(PetitionClock::runs).map(PetitionClock::dueAt);
	}

	/** When the deadline watch has to look again; {@link #NEVER} when nothing is to be raised. */
	@Transactional(readOnly = true)
	public Instant nextAlarm(String code) {
		return waiting(keeper.read(code)).map(Alarm::at).min(Instant::compareTo).orElse(NEVER);
	}

	/** Marks as raised and journals what is due now; a reminder that comes with worse news is left out. */
	public List<Alarm> raiseAlarms(String code) {
		Petition petition = keeper.take(code);
		Stamp stamp = new Stamp(Actor.SYSTEM, clock.instant());
		List<Alarm> raised = new ArrayList<>();
		for (PetitionClock each : petition.clocks()) {
			raised.addAll(raise(each, stamp.at()));
		}
		raised.forEach(alarm -> petition.note(CaseAction.ALARM, alarm.ruleCode() + " " + alarm.kind(), stamp));
		keeper.keep(petition);
		return raised;
	}

	private List<Alarm> raise(PetitionClock each, Instant now) {
		List<Alarm> due = AlarmPlan.waiting(each, timetable).filter(alarm -> !alarm.at().isAfter(now)).toList();
		if (due.isEmpty()) {
			return due;
		}
		each.alarmed(now);
		return due.size() == 1 ? due : due.stream().filter(alarm -> alarm.kind() != AlarmKind.REMINDER).toList();
	}

	private Stream<Alarm> waiting(Petition petition) {
		return petition.clocks().stream().flatMap(each -> AlarmPlan.waiting(each, timetable));
	}
}
