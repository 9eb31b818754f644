package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.AlarmRule;
import vn.nghedan.calendar.AlarmsEdit;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.ShippedRows;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.platform.VietnamTime;

/** Due on Wednesday 11 November 2026 unless it says otherwise, a month without holidays. */
class AlarmPlanTests {

	private static final LocalDate DUE = LocalDate.of(2026, 11, 11);

	private final Almanac shipped = ShippedRows.almanac();

	@Test
	void everyDeadlineRemindsAtClosingAndThenGoesUpLevelByLevelInWorkingDays() {
		assertThat(plan("D09", "TG-BHD", shipped)).containsExactly("REMINDER 0 11/11/2026 17:00", "OVERDUE 1 11/11/2026 23:59",
				"ESCALATION 2 13/11/2026 23:59", "ESCALATION 3 18/11/2026 23:59", "ESCALATION 4 25/11/2026 23:59");
	}

	@Test
	void theNoticeToThePetitionerIsRemindedOfTwoWorkingDaysBefore() {
		assertThat(plan("D05", "TG-BHD", shipped)).containsExactly("REMINDER 0 09/11/2026 17:00", "REMINDER 0 11/11/2026 17:00",
				"NOTICE_10WD 1 11/11/2026 23:59", "ESCALATION 2 13/11/2026 23:59", "ESCALATION 3 18/11/2026 23:59");
	}

	@Test
	void theAbsoluteAlarmWarnsOnTheThirtiethAndTheFortiethDay() {
		assertThat(plan("D15", "TG-BHD", shipped)).containsExactly("DAY30 1 27/10/2026 17:00", "DAY40 2 06/11/2026 17:00",
				"DAY45 3 11/11/2026 23:59");
	}

	@Test
	void anAgencyThatDoesNotAnswerGetsThreeLettersBeforeItsHeadsAreTold() {
		assertThat(plan("D17", "TG", shipped)).containsExactly("REMINDER 0 09/11/2026 17:00", "AGENCY_LETTER 0 11/11/2026 23:59",
				"AGENCY_LETTER 0 18/11/2026 23:59", "AGENCY_LETTER 0 25/11/2026 23:59", "ESCALATION 1 26/11/2026 23:59",
				"ESCALATION 2 26/11/2026 23:59");
	}

	@Test
	void aPromiseIsRemindedOfInTimeAndAnUrgentMatterGoesUpDayByDay() {
		assertThat(plan("D23", "TG-BHD", shipped)).startsWith("REMINDER 0 28/10/2026 17:00", "PROMISE_BROKEN 1 11/11/2026 23:59");
		assertThat(plan("D10", "TG-BHD", shipped)).containsExactly("REMINDER 0 11/11/2026 17:00",
				"OVERDUE 1 11/11/2026 23:59", "ESCALATION 2 12/11/2026 23:59",
				"ESCALATION 3 13/11/2026 23:59");
	}

	@ParameterizedTest
	@ValueSource(strings = { "D21", "D32" })
	void whatThePetitionerTakesHisTimeForTellsNobody(String rule) {
		assertThat(plan(rule, "TG-BHD", shipped)).isEmpty();
	}

	@Test
	void eachAuthorityIsToldByItsOwnLevelsAndByThoseAboveItWhereItHasNone() {
		Almanac almanac = shipped.with(new AlarmsEdit("TG", "D09", List.of(
				rule(AlarmKind.OVERDUE, 1, 0), rule(AlarmKind.ESCALATION, 2, 1))));
		List<String> own = List.of("OVERDUE 1 11/11/2026 23:59", "ESCALATION 2 12/11/2026 23:59");
		assertThat(plan("D09", "TG", almanac)).isEqualTo(own);
		assertThat(plan("D09", "TG-BHD", almanac)).as("a ward of it").isEqualTo(own);
		assertThat(plan("D09", "HM-SXD", almanac)).as("another branch").isEqualTo(plan("D09", "HM-SXD", shipped));
		assertThat(plan("D05", "TG", almanac)).as("another deadline").isEqualTo(plan("D05", "TG", shipped));
	}

	@Test
	void anAuthorityThatSwitchesItsLevelsOffTellsNobody() {
		Almanac almanac = shipped.with(new AlarmsEdit("TG-BHD", "D09",
				List.of(new AlarmRule(null, "TG-BHD", "D09", AlarmKind.OVERDUE, 1, 0, TermUnit.WORKING_DAY, false, false, "QĐ 1"))));
		assertThat(plan("D09", "TG-BHD", almanac)).isEmpty();
		assertThat(plan("D09", "TG-CLA", almanac)).isNotEmpty();
	}

	@Test
	void aHolidayAfterTheDateMovesTheLevelsAlthoughTheDateStays() {
		Almanac almanac = shipped.with(new DaysEdit("TG-BHD",
				List.of(new DayDraft(DUE.plusDays(1), DayKind.CLOSURE, "Bão số 9", "Công điện 1", true, true))));
		assertThat(plan("D09", "TG-BHD", almanac)).contains("OVERDUE 1 11/11/2026 23:59", "ESCALATION 2 16/11/2026 23:59");
		assertThat(plan("D09", "TG-CLA", almanac)).contains("ESCALATION 2 13/11/2026 23:59");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-09T16:00,2026-11-09T17:00", "2026-11-09T17:20,2026-11-09T17:00", "2026-11-09T21:00,2026-11-10T07:30",
			"2026-11-10T06:00,2026-11-10T07:30", "2026-11-10T09:00,2026-11-09T17:00", "2026-11-10T12:00,2026-11-10T13:30" })
	void aReminderThatNobodyRaisedInTimeWaitsUntilTheOfficeSits(LocalDateTime now, LocalDateTime next) {
		Alarm reminder = alarms("D05", "TG-BHD", VietnamTime.endOf(DUE), shipped).get(0);
		assertThat(AlarmPlan.next(reminder, shipped, at(now))).isEqualTo(at(next));
		assertThat(AlarmPlan.worthTelling(List.of(reminder), shipped, at(now))).as("were it raised now").hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-11T17:05,1", "2026-11-11T18:00,1", "2026-11-11T18:01,0", "2026-11-11T23:59:59,0", "2026-11-14T09:00,0" })
	void oneThatComesTooLateByThenIsDropped(LocalDateTime now, int told) {
		Alarm reminder = alarms("D09", "TG-BHD", VietnamTime.endOf(DUE), shipped).get(0);
		assertThat(AlarmPlan.next(reminder, shipped, at(now))).as("dealt with at once").isEqualTo(reminder.at());
		assertThat(AlarmPlan.worthTelling(List.of(reminder), shipped, at(now))).hasSize(told);
	}

	@Test
	void aClosureOfTheUnitKeepsItsReminderLonger() {
		Almanac almanac = shipped.with(new DaysEdit("TG-BHD",
				List.of(new DayDraft(DUE.minusDays(1), DayKind.CLOSURE, "Bão số 9", "Công điện 1", true, true))));
		Alarm reminder = alarms("D05", "TG-BHD", VietnamTime.endOf(DUE), shipped).get(0);
		assertThat(AlarmPlan.next(reminder, almanac, at(LocalDateTime.parse("2026-11-09T21:00"))))
			.isEqualTo(at(LocalDateTime.parse("2026-11-11T07:30")));
	}

	@Test
	void warningsBeforeTheDateDoNotSilenceAReminder() {
		List<Alarm> due = alarms("D15", "TG-BHD", VietnamTime.endOf(DUE), shipped.with(new AlarmsEdit("national", "D15",
				List.of(rule(AlarmKind.DAY30, 1, -2), rule(AlarmKind.REMINDER, 0, -1)))));
		Instant morning = at(LocalDateTime.parse("2026-11-11T09:00"));
		assertThat(AlarmPlan.worthTelling(due, shipped, morning)).extracting(Alarm::kind)
			.containsExactly(AlarmKind.DAY30, AlarmKind.REMINDER);
		assertThat(AlarmPlan.worthTelling(due, shipped, VietnamTime.endOf(DUE))).extracting(Alarm::kind)
			.containsExactly(AlarmKind.DAY30);
	}

	@Test
	void aTermInHoursIsLateOnTheMoment() {
		Instant due = VietnamTime.at(DUE, LocalTime.of(10, 30)).plusNanos(123_456_789);
		assertThat(alarms("D02", "TG-BHD", due, shipped).subList(0, 2)).extracting(Alarm::kind)
			.containsExactly(AlarmKind.REMINDER, AlarmKind.OVERDUE);
		assertThat(alarms("D02", "TG-BHD", due, shipped).get(1)).satisfies(alarm -> {
			assertThat(alarm.at()).as("what database and engine both keep").isEqualTo(due.minusNanos(456_789));
		});
	}

	@Test
	void aClockWithoutADateRaisesNothing() {
		Case anonymous = Case.heard(null, new PetitionerData(null, null, null, true), null);
		PetitionClock notice = anonymous.petition.clocks().stream().filter(clock -> clock.ruleCode().equals("D05")).findFirst()
			.orElseThrow();
		assertThat(AlarmPlan.of(notice, shipped)).isEmpty();
	}

	private static Instant at(LocalDateTime moment) {
		return moment.atZone(VietnamTime.ZONE).toInstant();
	}

	private static AlarmRule rule(AlarmKind kind, int level, int offset) {
		return new AlarmRule(null, "TG", "D09", kind, level, offset, TermUnit.WORKING_DAY, false, true, "Quyết định 12/QĐ-UBND");
	}

	private static List<String> plan(String rule, String authority, Almanac almanac) {
		return alarms(rule, authority, VietnamTime.endOf(DUE), almanac).stream().map(AlarmPlanTests::words).toList();
	}

	private static List<Alarm> alarms(String rule, String authority, Instant due, Almanac almanac) {
		return AlarmPlan.of(new RunningClock(1L, "2026-TG-BHD-000001", rule, authority, authority, due), almanac);
	}

	private static String words(Alarm alarm) {
		LocalTime time = LocalTime.ofInstant(alarm.at(), VietnamTime.ZONE);
		return alarm.kind() + " " + alarm.level() + " " + VietnamTime.words(VietnamTime.dateOf(alarm.at())) + " "
				+ time.toString().substring(0, 5);
	}
}
