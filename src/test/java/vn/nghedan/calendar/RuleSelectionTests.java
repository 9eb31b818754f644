package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nghedan.calendar.Edits.CITY;
import static vn.nghedan.calendar.Edits.DISTRICT;
import static vn.nghedan.calendar.Edits.DIVISION;
import static vn.nghedan.calendar.Edits.OTHER_WARD;
import static vn.nghedan.calendar.Edits.WARD;
import static vn.nghedan.calendar.Edits.at;
import static vn.nghedan.calendar.Edits.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which row of a deadline rule, which alarms and which limit of extensions an authority lives by. */
class RuleSelectionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
	private static final String FROM = "2026-01-01";

	private final Almanac shipped = ShippedRows.almanac();

	@Test
	void theNearestAuthorityWinsHoweverGeneralItsRowIs() {
		Almanac almanac = shipped
				.with(rule("D18", new Circumstances(CITY, Grade.SIMPLE, "FEEDBACK", "HOTLINE", "WARD"), 8, FROM))
				.with(rule("D18", DISTRICT, 7, FROM));
		Circumstances exact = new Circumstances(DIVISION, Grade.SIMPLE, "FEEDBACK", "HOTLINE", "WARD");
		assertThat(almanac.rule("D18", exact, TODAY).amount()).isEqualTo(7);
		assertThat(almanac.rule("D18", new Circumstances(CITY, Grade.SIMPLE, "FEEDBACK", "HOTLINE", "WARD"), TODAY).amount()).isEqualTo(8);
		assertThat(almanac.rule("D18", Circumstances.of(CITY), TODAY).amount()).isEqualTo(15);
		assertThat(almanac.rule("D18", Circumstances.of("X-NOBODY"), TODAY).authority()).isEqualTo(Almanac.NATIONAL);
	}

	@ParameterizedTest(name = "grade {0}, kind {1}, channel {2}, level {3}: {4} working days")
	@CsvSource({ "SIMPLE, FEEDBACK, HOTLINE, WARD, 1", "NORMAL, FEEDBACK, HOTLINE, WARD, 2", "NORMAL, PROPOSAL, HOTLINE, WARD, 3",
			"NORMAL, PROPOSAL, PAPER, WARD, 4", "NORMAL, PROPOSAL, PAPER, CITY, 15", "SIMPLE, PROPOSAL, PAPER, CITY, 1" })
	void gradeWeighsMoreThanKindThanChannelThanLevel(Grade grade, String kind, String channel, String level, int days) {
		Almanac almanac = shipped.with(rule("D18", new Circumstances(WARD, null, null, null, "WARD"), 4, FROM))
				.with(rule("D18", new Circumstances(WARD, null, null, "HOTLINE", null), 3, FROM))
				.with(rule("D18", new Circumstances(WARD, null, "FEEDBACK", null, null), 2, FROM))
				.with(rule("D18", new Circumstances(WARD, Grade.SIMPLE, null, null, null), 1, FROM));
		assertThat(almanac.rule("D18", new Circumstances(WARD, grade, kind, channel, level), TODAY).amount()).isEqualTo(days);
	}

	@Test
	void theRowThatIsValidOnTheDayOfTheStartDecides() {
		Almanac almanac = shipped.with(rule("D05", Almanac.NATIONAL, 5, "2026-07-01"));
		assertThat(almanac.due("D05", Circumstances.of(WARD), at("2026-06-30T23:59+07:00"))).isEqualTo(at("2026-07-14T23:59:59+07:00"));
		assertThat(almanac.due("D05", Circumstances.of(WARD), at("2026-07-01T00:00+07:00"))).isEqualTo(at("2026-07-08T23:59:59+07:00"));
		assertThat(almanac.rules()).filteredOn(row -> row.code().equals("D05"))
				.extracting(DeadlineRule::amount, row -> String.valueOf(row.validTo()))
				.containsExactly(tuple(10, "2026-06-30"), tuple(5, "null"));
	}

	@Test
	void whatIsNotKnownYetFitsEverything() {
		assertThat(shipped.rule("D10", Circumstances.of(WARD), TODAY).grade()).isEqualTo(Grade.URGENT);
		assertThat(shipped.rule("D10", new Circumstances(WARD, Grade.NORMAL, null, null, null), TODAY).grade())
				.as("the clock of a matter that was urgent once").isEqualTo(Grade.URGENT);
		assertThat(shipped.rule("D09", Circumstances.of(WARD), TODAY).grade()).isNull();
		assertThatThrownBy(() -> shipped.rule("D99", Circumstances.of(WARD), TODAY)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void alarmsOfTheRuleGoBeforeThoseOfAllRulesAndTheNearestAuthorityBeforeAll() {
		assertThat(shipped.alarms("D04", WARD)).extracting(AlarmRule::kind).containsExactly(AlarmKind.REMINDER,
				AlarmKind.OVERDUE, AlarmKind.ESCALATION, AlarmKind.ESCALATION, AlarmKind.ESCALATION);
		assertThat(shipped.alarms("D15", WARD)).extracting(AlarmRule::kind)
				.containsExactly(AlarmKind.DAY30, AlarmKind.DAY40, AlarmKind.DAY45);
		Almanac ward = shipped.with(alarms(WARD, null, Edits.alarm(AlarmKind.OVERDUE, 1, 0, true)))
				.with(alarms(WARD, "D23", Edits.alarm(AlarmKind.PROMISE_BROKEN, 1, 0, true)))
				.with(alarms(CITY, "D12", Edits.alarm(AlarmKind.OVERDUE, 3, 0, true)));
		assertThat(ward.alarms("D23", DIVISION)).extracting(AlarmRule::kind).containsExactly(AlarmKind.PROMISE_BROKEN);
		assertThat(ward.alarms("D12", WARD)).as("the default of the ward before the rows of the city").extracting(AlarmRule::level).containsExactly(1);
		assertThat(ward.alarms("D12", OTHER_WARD)).extracting(AlarmRule::level).containsExactly(3);
		assertThat(ward.alarms("D04", OTHER_WARD)).hasSize(5);
	}

	@Test
	void oneRowThatIsSwitchedOffSilencesADeadline() {
		assertThat(shipped.alarms("D21", WARD)).isEmpty();
		assertThat(shipped.alarms("D32", WARD)).isEmpty();
		Almanac silent = shipped.with(alarms(WARD, "D04", Edits.alarm(AlarmKind.OVERDUE, 0, 0, false)));
		assertThat(silent.alarms("D04", WARD)).isEmpty();
		assertThat(silent.alarms("D04", OTHER_WARD)).isNotEmpty();
		assertThat(silent.with(alarms(WARD, "D04")).alarms("D04", WARD)).as("inherited again").hasSize(5);
	}

	@ParameterizedTest(name = "{0} of {1} level {2} goes off at {4}")
	@CsvSource({
			"REMINDER, D04, 0, 2026-03-13T23:59:59+07:00, 2026-03-13T17:00+07:00",
			"OVERDUE, D04, 1, 2026-03-13T23:59:59+07:00, 2026-03-13T23:59:59+07:00",
			"ESCALATION, D04, 2, 2026-03-13T23:59:59+07:00, 2026-03-17T23:59:59+07:00",
			"ESCALATION, D04, 3, 2026-03-13T23:59:59+07:00, 2026-03-20T23:59:59+07:00",
			"ESCALATION, D04, 4, 2026-03-13T23:59:59+07:00, 2026-03-27T23:59:59+07:00",
			"REMINDER, D05, 0, 2026-05-13T23:59:59+07:00, 2026-05-11T17:00+07:00",
			"OVERDUE, D02, 1, 2026-03-13T10:10+07:00, 2026-03-13T10:10+07:00",
			"ESCALATION, D02, 2, 2026-03-13T10:10+07:00, 2026-03-16T23:59:59+07:00",
			"REMINDER, D02, 0, 2026-03-13T10:10+07:00, 2026-03-13T10:10+07:00",
			"REMINDER, D02, 0, 2026-03-13T17:00+07:00, 2026-03-13T17:00+07:00",
			"REMINDER, D10, 0, 2026-03-13T23:59:59+07:00, 2026-03-13T17:00+07:00",
			// day 30 is Friday 10/4; of another case Sunday 12/4, told on the Friday before
			"DAY30, D15, 1, 2026-04-25T23:59:59+07:00, 2026-04-10T17:00+07:00",
			"DAY30, D15, 1, 2026-04-27T23:59:59+07:00, 2026-04-10T17:00+07:00",
			"DAY45, D15, 3, 2026-04-25T23:59:59+07:00, 2026-04-25T23:59:59+07:00",
			"REMINDER, D23, 0, 2026-04-26T23:59:59+07:00, 2026-04-13T17:00+07:00",
			"PROMISE_BROKEN, D23, 1, 2026-04-26T23:59:59+07:00, 2026-04-26T23:59:59+07:00" })
	void alarmsGoOff(AlarmKind kind, String code, int level, String due, String expected) {
		AlarmRule rule = shipped.alarms(code, WARD).stream().filter(row -> row.kind() == kind && row.level() == level).findFirst().orElseThrow();
		assertThat(shipped.alarmAt(rule, WARD, at(due))).isEqualTo(at(expected));
	}

	@Test
	void aUnitAddsToTheAlarmsOfATermThatTheLawSetsAndSilencesNone() {
		List<AlarmRule> national = shipped.alarms("D05", WARD);
		AlarmRule more = Edits.alarm(AlarmKind.ESCALATION, 1, 1, true);
		Almanac added = shipped.with(alarms(WARD, "D05", Stream.concat(national.stream(), Stream.of(more)).toArray(AlarmRule[]::new)));
		assertThat(added.alarms("D05", DIVISION)).extracting(AlarmRule::moment)
				.containsExactlyInAnyOrderElementsOf(Stream.concat(national.stream(), Stream.of(more)).map(AlarmRule::moment).toList());
		assertThat(added.alarms("D05", OTHER_WARD)).isEqualTo(national);
		assertThat(added.with(alarms(WARD, "D05")).alarms("D05", WARD)).as("inherited again").isEqualTo(national);
	}

	@Test
	void whatTheNationAddsLaterSoundsInAUnitWithAlarmsOfItsOwnToo() {
		AlarmRule later = Edits.alarm(AlarmKind.ESCALATION, 4, 10, true);
		Almanac almanac = shipped.with(alarms(WARD, "D05", shipped.alarms("D05", WARD).toArray(AlarmRule[]::new)))
				.with(alarms(Almanac.NATIONAL, "D05", Stream.concat(shipped.alarms("D05", WARD).stream(), Stream.of(later)).toArray(AlarmRule[]::new)));
		assertThat(almanac.alarms("D05", WARD)).extracting(AlarmRule::moment).contains(later.moment()).doesNotHaveDuplicates().hasSize(6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "D05", "D07", "D08", "D15" })
	void theDefaultAlarmsOfAUnitAreNotThoseOfATermThatTheLawSets(String code) {
		Almanac silent = shipped.with(alarms(WARD, null, Edits.alarm(AlarmKind.OVERDUE, 1, 0, false)))
				.with(alarms(CITY, null, Edits.alarm(AlarmKind.OVERDUE, 1, 20, true)));
		assertThat(silent.alarms("D04", WARD)).isEmpty();
		assertThat(silent.alarms(code, WARD)).isNotEmpty().isEqualTo(shipped.alarms(code, WARD));
		assertThat(silent.alarmRows(code, WARD)).isEqualTo(shipped.alarmRows(code, WARD));
	}

	@ParameterizedTest
	@ValueSource(strings = { "D17", "D23" })
	void theDefaultAlarmsOfAUnitDoNotSilenceWhatTheyCannotName(String code) {
		Almanac almanac = shipped.with(alarms(WARD, null, Edits.alarm(AlarmKind.OVERDUE, 1, 0, false)));
		assertThat(almanac.alarms(code, WARD)).isNotEmpty().isEqualTo(shipped.alarms(code, WARD));
		assertThat(almanac.alarms("D12", WARD)).isEmpty();
	}

	@Test
	void termsOfTheLawAreMarkedInAllTheirRows() {
		assertThat(shipped.rules()).filteredOn(DeadlineRule::statutory).extracting(DeadlineRule::code).containsExactly("D05", "D07", "D08", "D15");
		assertThat(shipped.with(rule("D05", Almanac.NATIONAL, 5, "2026-07-01")).rules()).filteredOn(row -> row.code().equals("D05"))
				.hasSize(2).allMatch(DeadlineRule::statutory);
	}

	@Test
	void aUnitHasLimitsOfExtensionsOfItsOwn() {
		Almanac almanac = shipped.with(new LimitsEdit(CITY, Grade.NORMAL, 2, 5, "Quyết định thử"))
				.with(new LimitsEdit(WARD, Grade.NORMAL, 0, 0, "Quyết định thử")).with(new LimitsEdit(CITY, Grade.NORMAL, 3, 7, "Quyết định khác"));
		assertThat(almanac.extensionLimit(Grade.NORMAL, DIVISION)).matches(limit -> limit.times() == 0 && limit.authority().equals(WARD));
		assertThat(almanac.extensionLimit(Grade.NORMAL, OTHER_WARD)).matches(limit -> limit.times() == 3 && limit.longestDays() == 7);
		assertThat(almanac.extensionLimit(Grade.COMPLEX, WARD)).isEqualTo(shipped.extensionLimit(Grade.COMPLEX, WARD));
		assertThat(almanac.extensionLimits()).hasSize(6);
	}

	@Test
	void extensionsAreLimitedByGrade() {
		assertThat(List.of(Grade.values())).extracting(grade -> shipped.extensionLimit(grade, WARD).times()).containsExactly(0, 1, 1, 2);
		assertThat(List.of(Grade.values())).extracting(grade -> shipped.extensionLimit(grade, WARD).longestDays()).containsExactly(0, 3, 10, 10);
		assertThat(shipped.extensionLimit(null, WARD)).isEqualTo(shipped.extensionLimit(Grade.NORMAL, "X-NOBODY"));
	}

	private static AlarmsEdit alarms(String authority, String code, AlarmRule... rows) {
		return new AlarmsEdit(authority, code, List.of(rows));
	}
}
