package vn.nghedan.petition;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * What the alarms of a clock follow from, whether it was read as an entity or as a row.
 *
 * @param politely whether it waits for somebody we have no orders for, who is reminded and no more
 */
record RunningClock(Long id, String code, String ruleCode, String authority, String countedBy, Instant dueAt, boolean politely) {

	RunningClock(Long id, String code, String ruleCode, String authority, String countedBy, Instant dueAt) {
		this(id, code, ruleCode, authority, countedBy, dueAt, false);
	}

	static Stream<RunningClock> of(Petition petition) {
		return petition.clocks().stream().filter(PetitionClock::runs).map(RunningClock::of);
	}

	static RunningClock of(PetitionClock clock) {
		return new RunningClock(clock.id(), clock.petitionCode(), clock.ruleCode(), clock.authority(),
				clock.countedBy(), clock.dueAt(), !clock.isOurs());
	}
}
