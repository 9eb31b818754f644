package vn.nghedan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.ShippedRows;
import vn.nghedan.calendar.WorkingCalendar;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

class ReviewRhythmTests {

	private final WorkingCalendar calendar = ShippedRows.almanac().calendar(Almanac.NATIONAL);

	@ParameterizedTest
	@CsvSource({ "5,5,2026-11,2026-11-27", "5,5,2026-12,2026-12-25", "2,4,2026-11,2026-11-12", "1,1,2026-06,2026-06-01" })
	void itIsTheWeekdayOfTheMonth(int week, int weekday, YearMonth month, LocalDate day) {
		assertThat(rhythm(week, weekday).in(month, calendar)).isEqualTo(VietnamTime.at(day, LocalTime.of(14, 0)));
	}

	@Test
	void aDayOffIsLeftForTheWorkingDayBefore() {
		assertThat(rhythm(5, 4).in(YearMonth.of(2026, 4), calendar)).as("30 April is off, and so is the Monday of that week")
				.isEqualTo(VietnamTime.at(LocalDate.of(2026, 4, 29), LocalTime.of(14, 0)));
	}

	@Test
	void butNeverForADayOfAnotherMonth() {
		assertThat(rhythm(1, 4).in(YearMonth.of(2026, 1), calendar)).as("1 January is off, 2 January too, and Saturday and Sunday follow")
				.isEqualTo(VietnamTime.at(calendar.plusWorkingDays(LocalDate.of(2026, 1, 1), 1), LocalTime.of(14, 0)));
	}

	@Test
	void whatIsNoDayIsRefused() {
		assertThatThrownBy(() -> rhythm(6, 5).checked()).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> rhythm(5, 0).checked()).isInstanceOf(Refusal.class);
	}

	private static ReviewRhythm rhythm(int week, int weekday) {
		return new ReviewRhythm(null, week, weekday, LocalTime.of(14, 0), null, LocalDate.of(2020, 1, 1));
	}
}
