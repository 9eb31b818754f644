package vn.nghedan.petition;

import java.time.Instant;
import java.util.stream.Stream;

/** What the alarms of a clock follow from, whether it was read as an entity or as a row. */
record RunningClock(Long id, String code, String ruleCode, String authority, Instant dueAt) {

	static Stream<RunningClock> of(Petition petition) {
		return petition.clocks().stream().filter(PetitionClock::runs).map(RunningClock::of);
	}

	static RunningClock of(PetitionClock clock) {
		return new RunningClock(clock.id(), clock.petitionCode(), clock.ruleCode(), clock.authority(), clock.dueAt());
	}
}
