package vn.nghedan.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.nghedan.platform.VietnamTime;

/** The hours in which terms of working hours run, 7:30 to 11:30 and 13:30 to 17:00; they start at the moment. */
record OfficeHours(WorkingCalendar calendar) {

	static final LocalTime CLOSING = LocalTime.of(17, 0);

	private static final List<Sitting> SITTINGS = List.of(new Sitting(LocalTime.of(7, 30), LocalTime.of(11, 30)),
			new Sitting(LocalTime.of(13, 30), CLOSING));

	Instant plus(Instant start, int hours) {
		Duration left = Duration.ofHours(hours);
		LocalDate day = calendar.plusWorkingDays(VietnamTime.dateOf(start), 0);
		while (true) {
			for (Sitting sitting : SITTINGS) {
				Instant from = later(start, VietnamTime.at(day, sitting.from()));
				Duration open = Duration.between(from, VietnamTime.at(day, sitting.to()));
				if (open.compareTo(left) >= 0) {
					return from.plus(left);
				}
				left = open.isNegative() ? left : left.minus(open);
			}
			day = calendar.plusWorkingDays(day, 1);
		}
	}

	private static Instant later(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}

	private record Sitting(LocalTime from, LocalTime to) {
	}
}
