package vn.nghedan.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeSpansTests {

	private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

	@Test
	void aYearlyQuotaIsCountedByCalendarYears() {
		WatchedProgramme programme = programme(NEW_YEAR, null, quota(NEW_YEAR, 1, Per.ASSIGNMENT, Every.YEAR));
		assertThat(span(programme, "2027-05-09")).isEqualTo("2027-01-01..2027-12-31 1");
		assertThat(programme.spanOn(LocalDate.of(2025, 12, 31))).as("before the programme").isEmpty();
	}

	@Test
	void aProgrammeThatBeginsInJuneStillWantsItsOneVisitThisYear() {
		WatchedProgramme programme = programme(LocalDate.of(2026, 6, 1), null, quota(LocalDate.of(2026, 6, 1), 1, Per.ASSIGNMENT, Every.YEAR));
		assertThat(span(programme, "2026-07-01")).isEqualTo("2026-06-01..2026-12-31 1");
	}

	@Test
	void theQuotaInForceOnTheLastDayCountsForTheWholeSpan() {
		WatchedProgramme programme = programme(NEW_YEAR, null, quota(NEW_YEAR, 1, Per.ASSIGNMENT, Every.YEAR),
				quota(LocalDate.of(2026, 9, 1), 2, Per.ASSIGNMENT, Every.YEAR));
		assertThat(span(programme, "2026-02-01")).isEqualTo("2026-01-01..2026-12-31 2");
	}

	@Test
	void anotherPeriodBeginsBooksOfItsOwnAndCutsTheOldOnes() {
		WatchedProgramme programme = programme(NEW_YEAR, LocalDate.of(2026, 12, 15), quota(NEW_YEAR, 1, Per.ASSIGNMENT, Every.YEAR),
				quota(LocalDate.of(2026, 7, 16), 2, Per.OFFICIAL, Every.MONTH));
		assertThat(span(programme, "2026-07-15")).isEqualTo("2026-01-01..2026-07-15 1");
		assertThat(span(programme, "2026-07-16")).as("half a month").isEqualTo("2026-07-16..2026-07-31 1");
		assertThat(span(programme, "2026-08-20")).isEqualTo("2026-08-01..2026-08-31 2");
		assertThat(span(programme, "2026-12-15")).isEqualTo("2026-12-01..2026-12-15 1");
		assertThat(programme.spanOn(LocalDate.of(2026, 12, 16))).isEmpty();
	}

	@Test
	void oneInTwoWeeksIsAnAverageOverEightWeeksFromAMondayOn() {
		WatchedProgramme programme = programme(NEW_YEAR, null, quota(NEW_YEAR, 1, Per.WARD, Every.TWO_WEEKS));
		assertThat(span(programme, "2026-01-01")).as("the Monday before is no day of the programme").isEqualTo("2026-01-01..2026-02-22 4");
		assertThat(span(programme, "2026-02-23")).isEqualTo("2026-02-23..2026-04-19 4");
	}

	@Test
	void aWeekGoesFromMondayToSunday() {
		WatchedProgramme programme = programme(NEW_YEAR, null, quota(NEW_YEAR, 1, Per.WARD, Every.WEEK));
		assertThat(span(programme, "2026-11-05")).isEqualTo("2026-11-02..2026-11-08 1");
	}

	@Test
	void wardsThatGoOutLessThanOnAverageAreNotReportedEveryWeek() {
		LocalDate day = LocalDate.of(2026, 11, 5);
		assertThat(programme(NEW_YEAR, null, quota(NEW_YEAR, 1, Per.WARD, Every.WEEK)).spanOn(day).orElseThrow().isReported()).isFalse();
		assertThat(programme(NEW_YEAR, null, quota(NEW_YEAR, 1, Per.WARD, Every.TWO_WEEKS)).spanOn(day).orElseThrow().isReported()).isFalse();
		assertThat(programme(NEW_YEAR, null, quota(NEW_YEAR, 2, Per.WARD, Every.MONTH)).spanOn(day).orElseThrow().isReported()).isTrue();
		assertThat(programme(NEW_YEAR, null, quota(NEW_YEAR, 1, Per.ASSIGNMENT, Every.YEAR)).spanOn(day).orElseThrow().isReported()).isTrue();
	}

	@Test
	void whoComesLaterOwesHisShare() {
		Span month = programme(NEW_YEAR, null, quota(NEW_YEAR, 2, Per.OFFICIAL, Every.MONTH)).spanOn(LocalDate.of(2026, 11, 2)).orElseThrow();
		assertThat(month.wantedSince(LocalDate.of(2026, 5, 1))).isEqualTo(2);
		assertThat(month.wantedSince(LocalDate.of(2026, 11, 12))).isEqualTo(1);
		assertThat(month.wantedSince(LocalDate.of(2026, 11, 28))).isZero();
	}

	@Test
	void spansFollowOneAnotherWithoutAGapUntilTheProgrammeEnds() {
		WatchedProgramme programme = programme(NEW_YEAR, LocalDate.of(2027, 3, 3), quota(NEW_YEAR, 1, Per.ASSIGNMENT, Every.YEAR),
				quota(LocalDate.of(2026, 4, 10), 1, Per.WARD, Every.TWO_WEEKS), quota(LocalDate.of(2026, 10, 1), 2, Per.OFFICIAL, Every.MONTH));
		List<Span> spans = programme.spansFrom(LocalDate.of(2000, 1, 1)).toList();
		assertThat(spans.get(0).from()).isEqualTo(NEW_YEAR);
		for (int i = 1; i < spans.size(); i++) {
			assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).to().plusDays(1));
		}
		assertThat(spans.get(spans.size() - 1).to()).isEqualTo(LocalDate.of(2027, 3, 3));
	}

	@Test
	void aProgrammeWithoutAQuotaOwesNothing() {
		assertThat(programme(NEW_YEAR, null).spanOn(NEW_YEAR)).isEmpty();
		assertThat(programme(NEW_YEAR, null).spansFrom(NEW_YEAR)).isEmpty();
	}

	@Test
	void aDayOfWarningThatNoMonthHasIsItsLastOne() {
		assertThat(ProgrammeRows.monthDay("02-30")).isEqualTo(MonthDay.of(2, 29));
		assertThat(ProgrammeRows.monthDay("06-31")).isEqualTo(MonthDay.of(6, 30));
		assertThat(ProgrammeRows.monthDay("07-01")).isEqualTo(MonthDay.of(7, 1));
	}

	private static String span(WatchedProgramme programme, String day) {
		Span span = programme.spanOn(LocalDate.parse(day)).orElseThrow();
		return span.from() + ".." + span.to() + " " + span.wanted();
	}

	static Quota quota(LocalDate from, int amount, Per per, Every every) {
		return new Quota(from, amount, per, every, "Kế hoạch");
	}

	static WatchedProgramme programme(LocalDate from, LocalDate to, Quota... quotas) {
		return new WatchedProgramme("CT-2026-01", "Về với dân", "GROUP_MEETINGS", "TG", from, to, List.of(quotas),
				List.of(MonthDay.of(7, 1), MonthDay.of(10, 1), MonthDay.of(12, 1)), true);
	}
}
