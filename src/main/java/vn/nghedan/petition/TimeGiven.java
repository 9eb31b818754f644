package vn.nghedan.petition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What a clock was given beyond its term.
 *
 * @param pauses that are over, each counted by the calendar like the term itself, so that a day of it that becomes another
 *        one moves nothing
 * @param days working days of extensions, and of pauses of which nobody wrote down when they were
 */
record TimeGiven(List<Pause> pauses, int days) {

	static final TimeGiven NONE = new TimeGiven(List.of(), 0);

	/** From when until when a clock waited. */
	record Pause(Instant from, Instant to) {
	}

	static TimeGiven of(Collection<ClockShift> shifts) {
		return shifts.isEmpty() ? NONE
				: new TimeGiven(shifts.stream().filter(ClockShift::isMeasured).map(ClockShift::pause).toList(),
						shifts.stream().filter(shift -> !shift.isMeasured()).mapToInt(ClockShift::days).sum());
	}
}
