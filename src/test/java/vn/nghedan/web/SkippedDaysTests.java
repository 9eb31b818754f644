package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import vn.nghedan.calendar.CountedDay;

class SkippedDaysTests {

	@BeforeEach
	void vietnamese() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
	}

	@AfterEach
	void anybody() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void weekendsStandTogetherAndEqualNeighboursAsOne() {
		SkippedDays days = new SkippedDays(List.of(off(13, 2, "Nghỉ bù"), off(14, 2, "Thứ Bảy"), off(15, 2, "Chủ nhật"),
				off(16, 2, "Tết Nguyên đán"), off(17, 2, "Tết Nguyên đán"), on(18, 2, null), off(21, 2, "Thứ Bảy")), 2026);

		assertThat(days.weekends()).isEqualTo("14/02–15/02, 21/02");
		assertThat(days.named()).isEqualTo("13/02 Nghỉ bù; 16/02–17/02 Tết Nguyên đán");
		assertThat(days.worked()).isEmpty();
	}

	@Test
	void aHolidayOnASundayKeepsItsNameAndAWorkedSaturdayIsSaid() {
		SkippedDays days = new SkippedDays(List.of(off(26, 4, "Giỗ Tổ Hùng Vương"), on(10, 1, "Làm bù cho ngày 02/01/2026")), 2026);

		assertThat(days.named()).isEqualTo("26/04 Giỗ Tổ Hùng Vương");
		assertThat(days.weekends()).isEmpty();
		assertThat(days.worked()).isEqualTo("10/01 Làm bù cho ngày 02/01/2026");
	}

	@Test
	void theYearIsSaidWhereItIsNotThatOfTheDueDate() {
		SkippedDays days = new SkippedDays(List.of(off(14, 2, "Thứ Bảy")), 2027);

		assertThat(days.weekends()).isEqualTo("14/02/2026");
	}

	private static CountedDay off(int day, int month, String reason) {
		return new CountedDay(LocalDate.of(2026, month, day), false, reason);
	}

	private static CountedDay on(int day, int month, String reason) {
		return new CountedDay(LocalDate.of(2026, month, day), true, reason);
	}
}
