package vn.nghedan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.WorkingCalendar;

/** How many working days steps take, by the national calendar: the middle one, which a few forgotten cases do not move. */
@Component
class StepTimes {

	private final FinishedSteps finished;
	private final Almanacs almanacs;

	StepTimes(FinishedSteps finished, Almanacs almanacs) {
		this.finished = finished;
		this.almanacs = almanacs;
	}

	/** One step over all its finished tasks. */
	record StepTime(String step, long finished, int medianDays, long late) {
	}

	/** So many tasks of so many days. */
	record Spent(int days, long tasks) {
	}

	List<StepTime> finishedSince(Instant from) {
		ToIntBiFunction<LocalDate, LocalDate> between = workingDays();
		return finished.since(from).stream().collect(Collectors.groupingBy(FinishedSteps.Finished::step)).entrySet().stream()
			.map(step -> new StepTime(step.getKey(), step.getValue().stream().mapToLong(FinishedSteps.Finished::tasks).sum(),
					median(step.getValue().stream().map(each -> new Spent(between.applyAsInt(each.began(), each.ended()), each.tasks())).toList()),
					step.getValue().stream().mapToLong(FinishedSteps.Finished::late).sum())).toList();
	}

	/** Working days after the first day, up to and including the last. */
	ToIntBiFunction<LocalDate, LocalDate> workingDays() {
		WorkingCalendar calendar = almanacs.current().calendar(Almanac.NATIONAL);
		return (from, to) -> Math.max(0, calendar.workingDaysBetween(from, to));
	}

	/** The middle one of all tasks, of an even number the smaller of the two in the middle; 0 of none. */
	static int median(List<Spent> spent) {
		List<Spent> sorted = new ArrayList<>(spent);
		sorted.sort(Comparator.comparingInt(Spent::days));
		long middle = (sorted.stream().mapToLong(Spent::tasks).sum() + 1) / 2;
		for (Spent each : sorted) {
			middle -= each.tasks();
			if (middle <= 0) {
				return each.days();
			}
		}
		return 0;
	}
}
