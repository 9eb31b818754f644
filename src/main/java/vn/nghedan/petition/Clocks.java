package vn.nghedan.petition;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the deadline watch and the tasks ask the clocks of a petition. */
@Service("petitionClocks")
@Transactional(readOnly = true)
public class Clocks {

	/** The date of something that is not to happen: far away, but a date, so that no timer fails for want of one. */
	public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

	private final CaseKeeper keeper;
	private final Alarms alarms;

	Clocks(CaseKeeper keeper, Alarms alarms) {
		this.keeper = keeper;
		this.alarms = alarms;
	}

	/** The date of the running clock; empty when there is none, it is paused or does not apply. */
	public Optional<Instant> due(String code, String ruleCode) {
		return keeper.read(code).clock(ruleCode).filter(PetitionClock::runs).map(PetitionClock::dueAt);
	}

	/** The same counted by the calendar and the rules of this moment, which a recalculation may not have reached yet. */
	public Optional<Instant> dueAsOfNow(String code, String ruleCode) {
		return keeper.read(code).clock(ruleCode).filter(PetitionClock::runs).map(each -> each.term().due(keeper.almanac()));
	}

	/** When the deadline watch has to look again; {@link #NEVER} when nothing is to be raised. */
	public Instant nextAlarm(String code) {
		return alarms.next(code);
	}
}
