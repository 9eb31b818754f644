package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tết and the day of the Hùng Kings against a list that was computed another way. */
class LunarDatesTests {

	@ParameterizedTest(name = "Tết {0} is {1}, the day of the Hùng Kings {2}")
	@CsvFileSource(resources = "/calendar/lunar-dates.csv")
	void theLunarFestivalsAreThoseOfTheList(int year, LocalDate tet, LocalDate hungKings) {
		assertThat(LunarDates.tetOf(year)).isEqualTo(tet);
		assertThat(LunarDates.hungKingsOf(year)).isEqualTo(hungKings);
	}

	@Test
	void vietnamAndChinaDifferWhereTheNewMoonIsBetweenTheirMidnights() {
		assertThat(LunarDates.tetOf(2007)).isEqualTo("2007-02-17");
		assertThat(LunarDates.chineseNewYearOf(2007)).isEqualTo("2007-02-18");
		assertThat(LunarDates.hungKingsOf(2009)).isEqualTo("2009-04-04");
		assertThat(LunarDates.chineseHungKingsOf(2009)).isEqualTo("2009-04-05");
		assertThat(LunarDates.tetOf(2030)).isEqualTo("2030-02-02");
		assertThat(LunarDates.chineseNewYearOf(2030)).isEqualTo("2030-02-03");
	}
}
