package vn.nghedan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghedan.platform.Refusal;

class RhythmTests {

	private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
	private static final LocalDate YEARS_END = LocalDate.of(2026, 12, 31);

	@Test
	void everyTwoMonthsGivesSixMeetingsAYear() {
		List<LocalDate> days = months(2, 3, DayOfWeek.FRIDAY).days(YEAR, YEARS_END);

		assertThat(days).hasSize(6).first().isEqualTo(LocalDate.of(2026, 1, 16));
		assertThat(days).allMatch(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY).extracting(LocalDate::getMonthValue)
			.containsExactly(1, 3, 5, 7, 9, 11);
	}

	@Test
	void itIsCountedFromTheAnchorWhereverOneLooks() {
		Rhythm rhythm = months(2, 3, DayOfWeek.FRIDAY);

		assertThat(rhythm.days(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 7, 20))).extracting(LocalDate::getMonthValue)
			.containsExactly(5, 7);
		assertThat(rhythm.days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))).as("before the anchor").isEmpty();
	}

	@Test
	void theFifthWeekIsTheLastOne() {
		assertThat(months(1, 5, DayOfWeek.SATURDAY).days(YEAR, LocalDate.of(2026, 3, 31)))
			.containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 28));
	}

	@Test
	void everyTwoWeeksIsEveryOtherFriday() {
		Rhythm rhythm = new Rhythm(2, RhythmSpan.WEEKS, null, 5, null, LocalTime.of(15, 0), "Nhà văn hóa ấp", YEAR);

		assertThat(rhythm.days(YEAR, LocalDate.of(2026, 1, 31))).containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 16),
				LocalDate.of(2026, 1, 30));
		assertThat(rhythm.days(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 20))).containsExactly(LocalDate.of(2026, 1, 16));
	}

	@Test
	void aRhythmThatMakesNoSenseIsRefused() {
		assertThatThrownBy(() -> months(0, 3, DayOfWeek.FRIDAY).checked()).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> new Rhythm(1, RhythmSpan.WEEKS, 2, 5, null, LocalTime.NOON, "Nhà văn hóa", YEAR).checked())
			.isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> new Rhythm(1, RhythmSpan.WEEKS, null, 5, 5, LocalTime.NOON, "Nhà văn hóa", YEAR).checked())
			.isInstanceOf(Refusal.class);
	}

	private static Rhythm months(int every, int week, DayOfWeek day) {
		return new Rhythm(every, RhythmSpan.MONTHS, week, day.getValue(), null, LocalTime.of(19, 30), "Nhà sinh hoạt cộng đồng", YEAR);
	}
}
