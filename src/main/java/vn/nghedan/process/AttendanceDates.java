package vn.nghedan.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.attendance.Review;
import vn.nghedan.calendar.Deadlines;

/** When a programme is to be looked at, and by when the list of those below their quota is to be read. */
@Component
class AttendanceDates {

	private final AttendanceWatch watch;
	private final Deadlines deadlines;
	private final Clock clock;

	AttendanceDates(AttendanceWatch watch, Deadlines deadlines, Clock clock) {
		this.watch = watch;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** @param rule a deadline rule, or what stands for one in {@link DueRules} */
	Optional<Instant> due(String businessKey, String rule) {
		String programme = WatchKey.programmeOf(businessKey);
		if (rule.equals(DueRules.NEXT_LOOK)) {
			return watch.nextLook(programme);
		}
		Instant listed = watch.reviews(programme).stream().findFirst().map(Review::reviewedAt).orElseGet(clock::instant);
		return Optional.of(deadlines.due(rule, watch.unitOf(programme), listed));
	}
}
