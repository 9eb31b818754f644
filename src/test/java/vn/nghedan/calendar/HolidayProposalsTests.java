package vn.nghedan.calendar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghedan.platform.Refusal;

/** What the Labour Code gives for a year before anything is decided. */
class HolidayProposalsTests {

	static IntStream years() {
		return IntStream.rangeClosed(2000, 2100);
	}

	@ParameterizedTest(name = "{0}: {2} on {1}")
	@CsvSource({
			"2027, 2027-01-01, HOLIDAY, Tết Dương lịch",
			"2027, 2027-02-05, HOLIDAY, Tết Nguyên đán (ngày cuối năm cũ)",
			"2027, 2027-02-06, HOLIDAY, Tết Nguyên đán (mùng 1)",
			"2027, 2027-02-09, HOLIDAY, Tết Nguyên đán (mùng 4)",
			"2027, 2027-04-16, HOLIDAY, Giỗ Tổ Hùng Vương",
			"2027, 2027-04-30, HOLIDAY, Ngày Chiến thắng",
			"2027, 2027-09-02, HOLIDAY, Quốc khánh",
			"2026, 2026-04-26, HOLIDAY, Giỗ Tổ Hùng Vương",
			"2026, 2026-04-27, COMPENSATION, 'Nghỉ bù Giỗ Tổ Hùng Vương, 26/04/2026 là Chủ nhật'",
			"2022, 2022-01-03, COMPENSATION, 'Nghỉ bù Tết Dương lịch, 01/01/2022 là Thứ Bảy'",
			// two that compensate in a row pass over each other and over the holidays behind them
			"2022, 2022-05-02, COMPENSATION, 'Nghỉ bù Ngày Chiến thắng, 30/04/2022 là Thứ Bảy'",
			"2022, 2022-05-03, COMPENSATION, 'Nghỉ bù Ngày Quốc tế Lao động, 01/05/2022 là Chủ nhật'",
			"2023, 2023-05-02, COMPENSATION, 'Nghỉ bù Giỗ Tổ Hùng Vương, 29/04/2023 là Thứ Bảy'",
			"2023, 2023-05-03, COMPENSATION, 'Nghỉ bù Ngày Chiến thắng, 30/04/2023 là Chủ nhật'",
			"2027, 2027-02-10, COMPENSATION, 'Nghỉ bù Tết Nguyên đán (mùng 1), 06/02/2027 là Thứ Bảy'",
			"2027, 2027-02-11, COMPENSATION, 'Nghỉ bù Tết Nguyên đán (mùng 2), 07/02/2027 là Chủ nhật'" })
	void proposes(int year, LocalDate day, DayKind kind, String name) {
		assertThat(HolidayProposals.propose(year)).filteredOn(row -> row.day().equals(day)).singleElement()
				.satisfies(row -> {
					assertThat(row.kind()).isEqualTo(kind);
					assertThat(row.name()).isEqualTo(name);
					assertThat(row.active()).isTrue();
					assertThat(row.verified()).isFalse();
				});
	}

	@ParameterizedTest(name = "the day beside National Day is {0}")
	@CsvSource({
			// as was decided in these years; in 2024 the 1st was a Sunday, so the 3rd is the other day off
			"2021-09-03", "2022-09-01", "2023-09-01", "2024-09-03", "2025-09-01", "2026-09-01", "2027-09-03", "2029-09-03" })
	void theDayBesideNationalDayJoinsAWeekendWhereOneIsNear(LocalDate day) {
		assertThat(HolidayProposals.propose(day.getYear())).filteredOn(row -> row.name().equals("Quốc khánh (ngày liền kề)"))
				.singleElement().satisfies(row -> {
					assertThat(row.day()).isEqualTo(day);
					assertThat(row.basis()).contains("Đề xuất", "Thủ tướng", "Điều 112");
				});
	}

	@Test
	void theDaysOfTetAreAProposalThatAwaitsADecision() {
		assertThat(HolidayProposals.propose(2027)).filteredOn(row -> row.name().contains("Tết Nguyên đán")).hasSize(7)
				.allSatisfy(row -> assertThat(row.basis()).contains("Đề xuất", "Thủ tướng", "Điều 112"))
				.filteredOn(row -> row.kind() == DayKind.COMPENSATION).hasSize(2)
				.allSatisfy(row -> assertThat(row.basis()).contains("Điều 111 khoản 3"));
	}

	@Test
	void cultureDayIsARowToSwitchOn() {
		assertThat(rows(2026, row -> !row.active())).singleElement().satisfies(row -> {
			assertThat(row.day()).isEqualTo("2026-11-24");
			assertThat(row.kind()).isEqualTo(DayKind.HOLIDAY);
			assertThat(row.basis()).contains("bật khi có quy định");
		});
		// a Saturday in 2029: the Monday is there to be switched on too
		assertThat(rows(2029, row -> !row.active())).extracting(row -> row.day().toString())
				.containsExactly("2029-11-24", "2029-11-26");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("years")
	void everyYearGivesElevenWeekdaysOffAndNoDayTwice(int year) {
		List<DayDraft> rows = HolidayProposals.propose(year);
		Set<LocalDate> daysOff = rows.stream().filter(DayDraft::active).map(DayDraft::day)
				.filter(day -> day.getDayOfWeek().getValue() <= 5).collect(toSet());
		assertThat(rows).extracting(DayDraft::day).doesNotHaveDuplicates().isSorted()
				.allSatisfy(day -> assertThat(day.getYear()).isEqualTo(year));
		assertThat(daysOff).hasSize(11);
		assertThat(rows(year, row -> row.kind() == DayKind.COMPENSATION)).allSatisfy(row ->
				assertThat(row.day().getDayOfWeek().getValue()).isLessThanOrEqualTo(5));
		assertThat(rows).allSatisfy(row -> assertThat(row.name().length()).isBetween(1, 200))
				.allSatisfy(row -> assertThat(row.basis().length()).isBetween(1, 500));
	}

	@Test
	void aYearFarAwayIsRefused() {
		assertThatThrownBy(() -> HolidayProposals.propose(1999)).isInstanceOf(Refusal.class).hasMessageContaining("2000");
		assertThatThrownBy(() -> HolidayProposals.propose(2101)).isInstanceOf(Refusal.class).hasMessageContaining("2100");
	}

	private static List<DayDraft> rows(int year, Predicate<DayDraft> which) {
		return HolidayProposals.propose(year).stream().filter(which).toList();
	}
}
