package vn.nghedan.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How often a quota begins anew. One for two weeks is an average, so its books are kept over eight weeks. */
public enum Every {

	YEAR(1), MONTH(1), TWO_WEEKS(4), WEEK(1);

	private static final int BLOCK = 56;

	private final int times;

	Every(int times) {
		this.times = times;
	}

	/** What an amount for this period comes to in one span of the books. */
	int inSpan(int amount) {
		return amount * times;
	}

	/** @param anchor the first day on which the quota counts */
	LocalDate firstDay(LocalDate on, LocalDate anchor) {
		return switch (this) {
			case YEAR -> on.with(TemporalAdjusters.firstDayOfYear());
			case MONTH -> on.withDayOfMonth(1);
			case WEEK -> monday(on);
			case TWO_WEEKS -> on.minusDays(ChronoUnit.DAYS.between(monday(anchor), on) % BLOCK);
		};
	}

	LocalDate lastDay(LocalDate firstDay) {
		return switch (this) {
			case YEAR -> firstDay.with(TemporalAdjusters.lastDayOfYear());
			case MONTH -> firstDay.with(TemporalAdjusters.lastDayOfMonth());
			case WEEK -> firstDay.plusDays(6);
			case TWO_WEEKS -> firstDay.plusDays(BLOCK - 1L);
		};
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}
}
