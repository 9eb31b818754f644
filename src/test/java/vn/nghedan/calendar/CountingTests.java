package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nghedan.calendar.Edits.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.nghedan.platform.Refusal;

/** Due dates with the reason of each day; the numbers in the names are those of the domain's edge cases. */
class CountingTests {

	private final Almanac almanac = ShippedRows.almanac();

	@BeforeEach
	void inVietnamese() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
	}

	@AfterEach
	void asBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void case01_heardAtAMeetingOnSaturdayEveningTheNoticeIsDueOnTheThirteenthOfMay() {
		Counting counting = count("2026-04-25T20:00+07:00", 10, TermUnit.WORKING_DAY);
		assertThat(counting.dueDate()).isEqualTo("2026-05-13");
		assertThat(counting.dueAt()).isEqualTo(at("2026-05-13T23:59:59+07:00")).isEqualTo(due("D05", "2026-04-25T20:00+07:00"));
		assertThat(counting.steps()).hasSize(18).extracting(CountedDay::date).startsWith(LocalDate.of(2026, 4, 26))
				.endsWith(counting.dueDate());
		assertThat(counting.steps()).filteredOn(CountedDay::counted).hasSize(10);
		assertThat(counting.steps()).filteredOn(step -> !step.counted()).extracting(CountedDay::reason).containsExactly(
				"Giỗ Tổ Hùng Vương", "Nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026 là Chủ nhật)", "Ngày Chiến thắng",
				"Ngày Quốc tế Lao động", "Thứ Bảy", "Chủ nhật", "Thứ Bảy", "Chủ nhật");
		assertThat(counting.notes()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-13T09:00+07:00", "2026-03-15T09:00+07:00" })
	void case02_aReceiptOnAWeekendIsNotTheFirstDay(String receipt) {
		assertThat(due("D05", receipt)).isEqualTo(at("2026-03-27T23:59:59+07:00"));
	}

	@Test
	void case04_tenWorkingDaysFromChristmasEndOnASaturdayThatIsWorked() {
		Counting counting = count("2025-12-25T09:00+07:00", 10, TermUnit.WORKING_DAY);
		assertThat(counting.dueDate()).isEqualTo("2026-01-10");
		assertThat(counting.steps()).contains(
				new CountedDay(LocalDate.of(2026, 1, 2), false, "Nghỉ hoán đổi với thứ Bảy 10/01/2026"),
				new CountedDay(LocalDate.of(2026, 1, 5), true, null),
				new CountedDay(LocalDate.of(2026, 1, 10), true, "Làm bù cho ngày 02/01/2026"));
	}

	@Test
	void case06_simpleMattersOverTetAndOverNationalDay() {
		assertThat(due("D11", "2026-02-13T09:00+07:00")).isEqualTo(at("2026-02-25T23:59:59+07:00"));
		assertThat(due("D11", "2026-08-28T09:00+07:00")).isEqualTo(at("2026-09-07T23:59:59+07:00"));
	}

	@Test
	void case08_hungKingsDay2026IsASundaySoTheMondayIsOff() {
		WorkingCalendar calendar = almanac.calendar(Almanac.NATIONAL);
		assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
		assertThat(calendar.day(LocalDate.of(2026, 4, 26)).reason()).isEqualTo("Giỗ Tổ Hùng Vương");
		assertThat(calendar.day(LocalDate.of(2026, 4, 28))).isEqualTo(new CountedDay(LocalDate.of(2026, 4, 28), true, null));
	}

	@Test
	void calendarDaysAllCountAndATermThatEndsOnADayOffEndsWithTheNextWorkingDay() {
		Counting counting = count("2026-03-13T09:00+07:00", 15, TermUnit.CALENDAR_DAY);
		assertThat(counting.dueDate()).isEqualTo("2026-03-30");
		assertThat(counting.steps()).filteredOn(CountedDay::counted).hasSize(15);
		assertThat(counting.steps().subList(14, 17)).containsExactly(
				new CountedDay(LocalDate.of(2026, 3, 28), true,
						"Thứ Bảy; ngày cuối của thời hạn là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo"),
				new CountedDay(LocalDate.of(2026, 3, 29), false, "Chủ nhật"),
				new CountedDay(LocalDate.of(2026, 3, 30), false, "Ngày làm việc tiếp theo sau ngày nghỉ"));
	}

	@Test
	void aRuleThatDoesNotRollEndsOnItsDayWhateverDayThatIs() {
		DeadlineRule alarm = almanac.rule("D15", Circumstances.of(Edits.WARD), LocalDate.of(2026, 3, 11));
		Counting counting = almanac.count(alarm, Edits.WARD, at("2026-03-11T09:00+07:00"));
		assertThat(counting.dueAt()).isEqualTo(at("2026-04-25T23:59:59+07:00"));
		assertThat(counting.steps()).hasSize(45).allMatch(CountedDay::counted);
		DeadlineRule promise = almanac.rule("D23", Circumstances.of(Edits.WARD), LocalDate.of(2026, 4, 26));
		assertThat(almanac.count(promise, Edits.WARD, at("2026-04-26T00:00+07:00")))
				.isEqualTo(new Counting(LocalDate.of(2026, 4, 26), at("2026-04-26T23:59:59+07:00"), List.of(), List.of()));
	}

	@Test
	void workingHoursRunFromTheMomentAndStopWithTheOffice() {
		Counting counting = count("2026-03-13T16:40+07:00", 1, TermUnit.WORKING_HOUR);
		assertThat(counting.dueAt()).isEqualTo(at("2026-03-16T08:10+07:00"));
		assertThat(counting.steps()).containsExactly(new CountedDay(LocalDate.of(2026, 3, 13), true, null),
				new CountedDay(LocalDate.of(2026, 3, 14), false, "Thứ Bảy"),
				new CountedDay(LocalDate.of(2026, 3, 15), false, "Chủ nhật"),
				new CountedDay(LocalDate.of(2026, 3, 16), true, null));
		assertThat(count("2026-03-13T17:00+07:00", 4, TermUnit.WORKING_HOUR).steps())
				.startsWith(new CountedDay(LocalDate.of(2026, 3, 13), false, "Ngoài giờ làm việc"));
		assertThat(count("2026-03-13T10:30+07:00", 8, TermUnit.WORKING_HOUR).dueAt()).isEqualTo(at("2026-03-16T11:00+07:00"));
	}

	@Test
	void whatIsUncertainIsSaid() {
		assertThat(count("2027-02-02T09:00+07:00", 4, TermUnit.WORKING_DAY).notes())
				.contains("05/02/2027 Tết Nguyên đán (dự kiến): chưa đối chiếu văn bản").doesNotHaveDuplicates().hasSize(7);
		assertThat(count("2027-12-20T09:00+07:00", 20, TermUnit.WORKING_DAY).notes())
				.containsExactly("Lịch năm 2028 chưa có ngày nghỉ nào");
		assertThat(count("2027-01-28T09:00+07:00", 15, TermUnit.CALENDAR_DAY).notes()).as("it ends on a working day").isEmpty();
	}

	@Test
	void theReasonsAreInTheLanguageOfTheReader() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(count("2026-03-13T09:00+07:00", 1, TermUnit.WORKING_DAY).steps()).extracting(CountedDay::reason)
				.containsExactly("Saturday", "Sunday", null);
	}

	@Test
	void theDayIsThatOfVietnamWhateverTheOffset() {
		assertThat(count("2026-03-12T18:00Z", 1, TermUnit.WORKING_DAY).dueDate()).isEqualTo("2026-03-16");
		assertThat(count("2026-03-12T16:59:59Z", 1, TermUnit.WORKING_DAY).dueDate()).isEqualTo("2026-03-13");
	}

	@Test
	void theLongestTermsAreCountedAndLongerOnesRefused() {
		assertThat(count("2026-01-01T09:00+07:00", 1000, TermUnit.WORKING_DAY).steps()).filteredOn(CountedDay::counted).hasSize(1000);
		assertThat(count("2026-01-01T09:00+07:00", 1000, TermUnit.WORKING_HOUR).dueDate()).isEqualTo("2026-07-20");
		for (int amount : new int[] { 0, -1, 1001, 10_000 }) {
			assertThatThrownBy(() -> count("2026-01-01T09:00+07:00", amount, TermUnit.WORKING_DAY)).isInstanceOf(Refusal.class)
					.hasMessage("Số ngày hoặc giờ của thời hạn phải từ 1 đến 1000.");
		}
	}

	@Test
	void farOutsideTheRecordedYearsTheWeekStillCounts() {
		WorkingCalendar calendar = almanac.calendar(Almanac.NATIONAL);
		assertThat(calendar.plusWorkingDays(LocalDate.of(2110, 12, 30), 10)).isEqualTo("2111-01-13");
		assertThat(calendar.plusWorkingDays(LocalDate.of(2111, 1, 13), -10)).isEqualTo("2110-12-30");
		assertThat(calendar.plusWorkingDays(LocalDate.of(1995, 1, 3), -10)).isEqualTo("1994-12-20");
		assertThat(calendar.workingDaysBetween(LocalDate.of(2110, 12, 30), LocalDate.of(2111, 1, 13))).isEqualTo(10);
	}

	@Test
	void aDateCountedBitByBitIsTheDateCountedDayByDay() {
		WorkingCalendar calendar = almanac.calendar(Almanac.NATIONAL);
		for (LocalDate event = LocalDate.of(2025, 12, 1); event.isBefore(LocalDate.of(2026, 6, 1)); event = event.plusDays(1)) {
			LocalDate walked = event;
			for (int n = 1; n <= 130; n++) {
				do {
					walked = walked.plusDays(1);
				}
				while (!calendar.isWorkingDay(walked));
				assertThat(calendar.plusWorkingDays(event, n)).isEqualTo(walked);
			}
		}
	}

	private Counting count(String start, int amount, TermUnit unit) {
		return almanac.count(Almanac.NATIONAL, at(start), amount, unit, true);
	}

	private Instant due(String rule, String start) {
		return almanac.due(rule, Circumstances.of(Edits.WARD), at(start));
	}
}
