package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.RuleEdit;
import vn.nghedan.calendar.ShippedRows;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.platform.VietnamTime;

class ClockTermTests {

	private static final ClockFacts FACTS = new ClockFacts("TG-BHD", "TG-BHD/KTHT", "TG", Grade.URGENT, false, "FEEDBACK",
			"HOTLINE", "WARD", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 12));

	private final Almanac almanac = ShippedRows.almanac(Case.PARENTS);

	@ParameterizedTest
	@CsvSource({ "D02,TG-BHD", "D04,TG-BHD", "D05,TG-BHD", "D06,TG-BHD/KTHT", "D09,TG-BHD", "D10,TG-BHD/KTHT",
			"D13,TG-BHD/KTHT", "D14,TG-BHD/KTHT", "D15,TG-BHD", "D16,TG", "D17,TG", "D18,TG", "D19,TG-BHD", "D20,TG-BHD",
			"D21,TG-BHD", "D22,TG-BHD", "D23,TG-BHD", "D31,TG-BHD", "D32,TG-BHD", "D33,TG", "D34,TG-BHD", "D35,TG", "D36,TG-BHD" })
	void everyClockFollowsTheCalendarOfWhoHasTheWork(String rule, String authority) {
		assertThat(FACTS.authority(rule)).isEqualTo(authority);
	}

	@Test
	void beforeAnybodyElseIsKnownTheWardAnswers() {
		ClockFacts heard = new ClockFacts("TG-BHD", null, null, null, true, null, "PAPER", null, null, null);
		assertThat(heard.authority("D13")).isEqualTo("TG-BHD");
		assertThat(heard.authority("D17")).isEqualTo("TG-BHD");
		assertThat(heard.term("D02", at("2026-03-02T09:00+07:00"), TimeGiven.NONE).circumstances().grade())
			.as("urgent until somebody has graded it").isEqualTo(Grade.URGENT);
	}

	@Test
	void aUnitWithoutCalendarOrRulesLivesByTheNationalOnes() {
		ClockFacts elsewhere = new ClockFacts("X-LA", "X-KHAC", null, Grade.NORMAL, false, null, "PAPER", null, null, null);
		assertThat(date(elsewhere.term("D12", at("2026-03-02T09:00+07:00"), TimeGiven.NONE).due(almanac))).isEqualTo("2026-03-16");
	}

	@Test
	void aClosureOfOneUnitMovesItsOwnClocksAndNobodyElses() {
		Almanac flooded = almanac.with(new DaysEdit("TG-BHD/KTHT", List.of(new DayDraft(LocalDate.of(2026, 3, 3),
				DayKind.CLOSURE, "Ngập lụt", "Công điện 12", null, null))));
		Instant monday = at("2026-03-02T09:00+07:00");
		assertThat(date(FACTS.term("D10", monday, TimeGiven.NONE).due(flooded))).isEqualTo("2026-03-04");
		assertThat(date(FACTS.term("D04", monday, TimeGiven.NONE).due(flooded))).isEqualTo("2026-03-03");
	}

	@Test
	void aPromiseHasItsOwnDateWhateverTheCalendarSays() {
		Instant due = FACTS.term("D23", at("2026-03-02T09:00+07:00"), TimeGiven.NONE).due(almanac);
		assertThat(due).isEqualTo(at("2026-06-01T23:59:59+07:00"));
	}

	@Test
	void addedDaysAreWorkingDaysAfterTheTerm() {
		assertThat(date(FACTS.term("D10", at("2026-03-05T09:00+07:00"), new TimeGiven(List.of(), 3)).due(almanac)))
			.as("Friday, then Monday to Wednesday").isEqualTo("2026-03-11");
	}

	@Test
	void aTermInHoursEndsOnTheMomentAndKeepsItsTimeOfDayWhenDaysAreAdded() {
		Almanac hours = inHours();
		Instant friday = at("2026-03-06T15:00+07:00");
		assertThat(FACTS.term("D10", friday, TimeGiven.NONE).due(hours)).isEqualTo(at("2026-03-09T09:30+07:00"));
		assertThat(FACTS.term("D10", friday, new TimeGiven(List.of(), 2)).due(hours)).isEqualTo(at("2026-03-11T09:30+07:00"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-09T10:00+07:00,2026-03-09T10:00+07:00,0", "2026-03-09T10:00+07:00,2026-03-09T15:00+07:00,1",
			"2026-03-09T10:00+07:00,2026-03-10T09:00+07:00,1", "2026-03-09T10:00+07:00,2026-03-10T15:00+07:00,2",
			"2026-03-06T16:00+07:00,2026-03-09T09:00+07:00,1" })
	void whoWaitsGetsBackWholeDaysForATermInHoursAndNeverLessThanHeLost(String from, String to, int days) {
		assertThat(FACTS.term("D10", at(from), TimeGiven.NONE).pause(inHours(), at(from), at(to))).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-09T10:00+07:00,2026-03-09T15:00+07:00,0", "2026-03-06T16:00+07:00,2026-03-09T17:00+07:00,1",
			"2026-03-07T10:00+07:00,2026-03-08T15:00+07:00,0", "2026-04-24T10:00+07:00,2026-05-04T08:00+07:00,3" })
	void aTermInDaysGetsBackTheWorkingDaysAfterTheFirstOfThePause(String from, String to, int days) {
		assertThat(FACTS.term("D10", at(from), TimeGiven.NONE).pause(almanac, at(from), at(to))).isEqualTo(days);
	}

	@Test
	void aPauseIsCountedByTheCalendarOfTodayAndWhatNobodyWroteDownStays() {
		TimeGiven.Pause week = new TimeGiven.Pause(at("2026-03-03T09:00+07:00"), at("2026-03-10T09:00+07:00"));
		ClockTerm waited = FACTS.term("D10", at("2026-03-02T09:00+07:00"), new TimeGiven(List.of(week, week), 3));
		Almanac flooded = almanac.with(new DaysEdit("TG-BHD/KTHT", List.of(new DayDraft(LocalDate.of(2026, 3, 5),
				DayKind.CLOSURE, "Ngập lụt", "Công điện 12", null, null))));
		assertThat(waited.added(almanac)).isEqualTo(13);
		assertThat(waited.added(flooded)).isEqualTo(11);
	}

	@Test
	void theJournalSaysTheTimeOnlyWhereItMatters() {
		assertThat(new ClockMove("D05", at("2026-05-13T23:59:59+07:00"), at("2026-05-14T23:59:59+07:00")).line("Bão"))
			.isEqualTo("D05 13/05/2026 → 14/05/2026: Bão");
		assertThat(new ClockMove("D10", at("2026-03-09T09:30+07:00"), at("2026-03-11T09:30+07:00")).line(null))
			.isEqualTo("D10 09/03/2026 09:30 → 11/03/2026 09:30");
		assertThat(new ClockMove("D10", Instant.EPOCH, Instant.EPOCH).line("x".repeat(500))).hasSize(500);
	}

	private Almanac inHours() {
		return almanac.with(new RuleEdit(null, "D10", "TG", Grade.URGENT, null, null, null, 4, TermUnit.WORKING_HOUR, null,
				LocalDate.of(2026, 1, 1), null, "Quy chế của quận"));
	}

	private static Instant at(String moment) {
		return OffsetDateTime.parse(moment).toInstant();
	}

	private static String date(Instant due) {
		return VietnamTime.dateOf(due).toString();
	}
}
