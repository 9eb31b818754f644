package vn.nghedan.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import vn.nghedan.calendar.WorkingCalendar;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * On which day of a month delegations meet.
 *
 * @param delegationCode {@code null} for all that have no rhythm of their own
 * @param weekOfMonth 1 the first such weekday, 5 the last one
 * @param weekday 1 is Monday
 * @param place {@code null} where none is fixed
 */
public record ReviewRhythm(String delegationCode, int weekOfMonth, int weekday, LocalTime atTime, String place,
		LocalDate validFrom) {

	static final int LAST = 5;

	ReviewRhythm checked() {
		if (weekOfMonth < 1 || weekOfMonth > LAST || weekday < 1 || weekday > 7 || atTime == null || validFrom == null) {
			throw new Refusal("review.rhythm");
		}
		return this;
	}

	/** A day off is left for the working day before it or, where that is in another month, the one after it. */
	Instant in(YearMonth month, WorkingCalendar calendar) {
		DayOfWeek day = DayOfWeek.of(weekday);
		LocalDate wanted = month.atDay(1).with(weekOfMonth == LAST ? TemporalAdjusters.lastInMonth(day)
				: TemporalAdjusters.dayOfWeekInMonth(weekOfMonth, day));
		LocalDate worked = calendar.isWorkingDay(wanted) ? wanted : calendar.plusWorkingDays(wanted, -1);
		return VietnamTime.at(YearMonth.from(worked).equals(month) ? worked : calendar.plusWorkingDays(wanted, 1), atTime);
	}
}
