package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting of working days with the shipped holidays. */
class WorkingCalendarTests {

	private final WorkingCalendar calendar = ShippedRows.calendar();

	@ParameterizedTest(name = "{1} working days after {0} is {2}")
	@CsvSource({
			// heard at a meeting on a Saturday evening; 27/4, 30/4 and 1/5 are days off
			"2026-04-25, 10, 2026-05-13",
			// a receipt on a weekend is not the first day
			"2026-03-13, 10, 2026-03-27",
			"2026-03-15, 10, 2026-03-27",
			// Friday 2/1 is off and Saturday 10/1 worked instead
			"2025-12-25, 10, 2026-01-10",
			// over the whole of Tết
			"2026-02-13,  3, 2026-02-25",
			// over National Day
			"2026-08-28,  3, 2026-09-07",
			// no term at all: the day itself, or the next working day
			"2026-03-13,  0, 2026-03-13",
			"2026-03-14,  0, 2026-03-16",
			// backwards
			"2026-01-10, -10, 2025-12-25",
			"2026-03-15, -1, 2026-03-13" })
	void theDayOfTheEventIsNotCounted(LocalDate event, int days, LocalDate expected) {
		assertThat(calendar.plusWorkingDays(event, days)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0} is a working day: {1}")
	@CsvSource({
			// Hùng Kings' day 2026 is a Sunday, so the Monday is off
			"2026-04-27, false",
			"2026-01-02, false", "2026-01-10, true", "2026-08-22, true", "2026-08-31, false",
			"2026-03-14, false", "2026-03-15, false", "2026-03-16, true",
			// Vietnam Culture Day is a row that is not active
			"2026-11-24, true" })
	void daysOffAndSwappedDaysAreKnown(LocalDate day, boolean working) {
		assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
	}

	@Test
	void workingDaysBetweenIsTheInverseOfAdding() {
		LocalDate event = LocalDate.of(2025, 12, 20);
		for (int days = 1; days < 300; days++) {
			assertThat(calendar.workingDaysBetween(event, calendar.plusWorkingDays(event, days))).isEqualTo(days);
		}
	}

	@Test
	void workingDaysBetweenIsNegativeBackwards() {
		LocalDate friday = LocalDate.of(2026, 3, 13);
		LocalDate monday = LocalDate.of(2026, 3, 16);
		assertThat(calendar.workingDaysBetween(friday, monday)).isEqualTo(1);
		assertThat(calendar.workingDaysBetween(monday, friday)).isEqualTo(-1);
		assertThat(calendar.workingDaysBetween(monday, monday)).isZero();
	}
}
