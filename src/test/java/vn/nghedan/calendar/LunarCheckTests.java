package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Lunar holidays that were entered on a day they do not have in Vietnam. */
class LunarCheckTests {

	static IntStream years() {
		return IntStream.rangeClosed(2000, 2100);
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "Tết Nguyên đán", "Mùng 1 Tết", "Tết Âm lịch 2030", "TẾT NGUYÊN ĐÁN (mồng một)", "Lunar New Year" })
	void case09TetOf2030EnteredFromAChineseCalendarIsWarnedOf(String name) {
		assertThat(LunarCheck.warnings(holiday("2030-02-03", name))).singleElement().asString()
				.contains(name, "03/02/2030", "lịch Trung Quốc", "UTC+7", "02/02/2030");
		assertThat(LunarCheck.warnings(holiday("2030-02-02", name))).isEmpty();
	}

	@Test
	void theWarningIsInTheLanguageOfWhoeverEntersTheDay() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(LunarCheck.warnings(holiday("2030-02-03", "Tết"))).singleElement().asString()
				.contains("China", "UTC+7", "02/02/2030", "of 2030 is");
	}

	@Test
	void severalDaysOfTetAreRightWhenTheFirstIsAmongThem() {
		List<DayDraft> days = List.of(holiday("2030-02-01", "Tết Nguyên đán"), holiday("2030-02-02", "Tết Nguyên đán"),
				holiday("2030-02-03", "Tết Nguyên đán"));
		assertThat(LunarCheck.warnings(days)).isEmpty();
		assertThat(LunarCheck.warnings(days.subList(2, 3))).hasSize(1);
	}

	@ParameterizedTest(name = "{1} on {0}")
	@CsvSource({
			// a day by its number, the eve, a day far from Tết
			"2029-02-14, Tết Nguyên đán (mùng 1)", "2029-02-13, Mùng hai Tết", "2029-02-13, Giao thừa Tết", "2029-03-13, Tết",
			"2026-04-27, Giỗ Tổ Hùng Vương", "2037-04-25, Giỗ Tổ Hùng Vương", "2026-03-10, Giỗ tổ" })
	void otherLunarDaysAreWarnedOfToo(LocalDate day, String name) {
		assertThat(LunarCheck.warnings(holiday(day.toString(), name))).hasSize(1);
	}

	@ParameterizedTest(name = "{2} on {0}")
	@CsvSource({
			"2029-02-15, HOLIDAY, Tết Nguyên đán", "2029-02-12, HOLIDAY, Giao thừa Tết", "2029-02-17, HOLIDAY, Mùng 5 Tết",
			"2026-01-01, HOLIDAY, Tết Dương lịch", "2026-09-25, HOLIDAY, Tết Trung thu", "2026-06-19, HOLIDAY, Tết Đoan Ngọ",
			"2026-04-26, HOLIDAY, Giỗ Tổ Hùng Vương", "2026-04-27, COMPENSATION, Nghỉ bù Giỗ Tổ Hùng Vương",
			"2026-05-04, WORKING, Làm bù cho ngày nghỉ Giỗ Tổ Hùng Vương", "2026-03-07, WORKING, Làm bù Tết Nguyên đán",
			"2026-08-10, CLOSURE, Bão số 4", "1999-02-01, HOLIDAY, Tết" })
	void otherDaysAreNotCommentedOn(LocalDate day, DayKind kind, String name) {
		assertThat(LunarCheck.warnings(new DayDraft(day, kind, name, "Đề xuất", null, null))).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("years")
	void whatIsProposedIsNeverWarnedOf(int year) {
		assertThat(HolidayProposals.propose(year)).flatExtracting(LunarCheck::warnings).isEmpty();
	}

	@Test
	void aDayWithoutANameIsNoLunarDay() {
		assertThat(LunarCheck.warnings(holiday("2030-02-03", null))).isEmpty();
	}

	private static DayDraft holiday(String day, String name) {
		return new DayDraft(LocalDate.parse(day), DayKind.HOLIDAY, name, "Đề xuất", null, null);
	}
}
