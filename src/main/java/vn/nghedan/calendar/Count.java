package vn.nghedan.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import vn.nghedan.platform.VietnamTime;

/**
 * Counts one term. Terms in days do not count the day of the event and end at 23:59:59 of their last day; terms in hours
 * run from the moment, while the office is open.
 */
record Count(InheritedCalendar calendar, int amount, TermUnit unit, boolean rolls) {

	private static final LocalTime REMINDING = LocalTime.of(17, 0);

	Instant due(Instant start) {
		LocalDate event = VietnamTime.dateOf(start);
		return switch (unit) {
			case WORKING_HOUR -> afterHours(start);
			case WORKING_DAY -> VietnamTime.endOf(calendar.plusWorkingDays(event, amount));
			case CALENDAR_DAY -> VietnamTime.endOf(rolls ? calendar.plusWorkingDays(lastDay(event), 0) : lastDay(event));
		};
	}

	Counting explained(Instant start) {
		Instant due = due(start);
		LocalDate event = VietnamTime.dateOf(start);
		LocalDate last = VietnamTime.dateOf(due);
		List<CountedDay> steps = (unit == TermUnit.WORKING_HOUR ? event : event.plusDays(1)).datesUntil(last.plusDays(1))
				.map(day -> step(day, start, last)).toList();
		return new Counting(last, due, steps, calendar.notes(deciding(steps, event)));
	}

	/** 17:00 of the day, or when its office closes if that is earlier; of a day off, of the last working day before it. */
	static Instant closing(InheritedCalendar calendar, LocalDate day) {
		LocalDate worked = calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, -1);
		List<Sitting> sittings = calendar.sittings(worked);
		LocalTime closes = sittings.stream().filter(each -> each.opens().isBefore(REMINDING)).map(Sitting::closes)
				.reduce((earlier, later) -> later).map(Count::notAfterReminding).orElseGet(() -> sittings.get(0).closes());
		return VietnamTime.at(worked, closes);
	}

	private static LocalTime notAfterReminding(LocalTime closes) {
		return closes.isAfter(REMINDING) ? REMINDING : closes;
	}

	/** The last of the calendar days, whether worked or not. */
	private LocalDate lastDay(LocalDate event) {
		return event.plusDays(amount);
	}

	private Instant afterHours(Instant start) {
		Duration left = Duration.ofHours(amount);
		for (LocalDate day = calendar.plusWorkingDays(VietnamTime.dateOf(start), 0);; day = calendar.plusWorkingDays(day, 1)) {
			for (Sitting sitting : calendar.sittings(day)) {
				Instant from = later(start, VietnamTime.at(day, sitting.opens()));
				Duration open = Duration.between(from, VietnamTime.at(day, sitting.closes()));
				if (open.compareTo(left) >= 0) {
					return from.plus(left);
				}
				left = open.isNegative() ? left : left.minus(open);
			}
		}
	}

	private CountedDay step(LocalDate day, Instant start, LocalDate last) {
		return switch (unit) {
			case WORKING_HOUR -> hourStep(day, start);
			case WORKING_DAY -> calendar.day(day);
			case CALENDAR_DAY -> dayStep(day, lastDay(VietnamTime.dateOf(start)), last);
		};
	}

	/** A working day on which the event came too late for a single minute is not counted. */
	private CountedDay hourStep(LocalDate day, Instant start) {
		CountedDay counted = calendar.day(day);
		boolean over = calendar.sittings(day).stream().noneMatch(each -> VietnamTime.at(day, each.closes()).isAfter(start));
		return counted.counted() && over ? new CountedDay(day, false, Words.of("after-hours")) : counted;
	}

	private CountedDay dayStep(LocalDate day, LocalDate end, LocalDate last) {
		if (day.isBefore(end) || end.equals(last)) {
			return new CountedDay(day, true, null);
		}
		String reason = calendar.day(day).reason();
		if (day.equals(end)) {
			return new CountedDay(day, true, Words.of("ends-on-day-off", reason));
		}
		return new CountedDay(day, false, day.equals(last) ? Words.of("next-working-day") : reason);
	}

	/** Of calendar days only those can be wrong on which the term would have ended. */
	private List<CountedDay> deciding(List<CountedDay> steps, LocalDate event) {
		Stream<CountedDay> some = unit != TermUnit.CALENDAR_DAY ? steps.stream()
				: steps.stream().filter(step -> rolls && !step.date().isBefore(lastDay(event)));
		return some.toList();
	}

	private static Instant later(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}
}
