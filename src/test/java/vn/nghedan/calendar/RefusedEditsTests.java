package vn.nghedan.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.nghedan.calendar.Edits.WARD;
import static vn.nghedan.calendar.Edits.alarm;
import static vn.nghedan.calendar.Edits.hours;
import static vn.nghedan.calendar.Edits.onlyReceiving;
import static vn.nghedan.calendar.Edits.sitting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghedan.platform.Refusal;

/** What makes no sense is refused, in words that say what and what to do, in both languages. */
class RefusedEditsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
	private static final Almanac SHIPPED = ShippedRows.almanac();

	static Stream<Arguments> days() {
		return Stream.of(refused(days("TG-XYZ", draft(DAY, "Bão", "Văn bản")), "unknown-authority", "TG-XYZ"),
				refused(days(null, draft(DAY, "Bão", "Văn bản")), "unknown-authority", "national"),
				refused(new DaysEdit(WARD, List.of()), "no-days", ""), refused(new DaysEdit(WARD, null), "no-days", ""),
				refused(days(WARD, draft(null, "Bão", "Văn bản")), "day-missing", ""),
				refused(new DaysEdit(WARD, Collections.singletonList(null)), "day-missing", ""),
				refused(days(WARD, draft(LocalDate.of(1999, 12, 31), "Bão", "Văn bản")), "day-out-of-range", "2000"),
				refused(days(WARD, draft(LocalDate.of(2101, 1, 1), "Bão", "Văn bản")), "day-out-of-range", "2100"),
				refused(days(WARD, draft(DAY, "Bão", "Văn bản"), draft(DAY, "Lũ", "Văn bản")), "day-twice", "14/10/2026"),
				refused(days(WARD, new DayDraft(DAY, null, "Bão", "Văn bản", null, null)), "kind-missing", "14/10/2026"),
				refused(days(WARD, draft(DAY, " \n ", "Văn bản")), "name-missing", ""),
				refused(days(WARD, draft(DAY, null, "Văn bản")), "name-missing", ""),
				refused(days(WARD, draft(DAY, "x".repeat(201), "Văn bản")), "name-too-long", "200"),
				refused(days(WARD, draft(DAY, "Bão", "")), "basis-missing", ""),
				refused(days(WARD, draft(DAY, "Bão", "x".repeat(501))), "basis-too-long", "500"),
				refused(days(WARD, DAY.datesUntil(DAY.plusDays(2001)).map(day -> draft(day, "Bão", "Văn bản")).toArray(DayDraft[]::new)),
						"too-many-days", "2"));
	}

	static Stream<Arguments> weeks() {
		return Stream.of(refused(hours("TG-XYZ", "2026-01-01", sitting(MONDAY, "08:00", "12:00")), "unknown-authority", "TG-XYZ"),
				refused(new HoursEdit(WARD, null, List.of(sitting(MONDAY, "08:00", "12:00")), "Văn bản"), "valid-from-missing", ""),
				refused(hours(WARD, "1999-01-01", sitting(MONDAY, "08:00", "12:00")), "day-out-of-range", "2000"),
				refused(hours(WARD, "2026-01-01"), "sittings-missing", ""),
				refused(hours(Almanac.NATIONAL, "2026-01-01"), "sittings-missing", ""),
				refused(hours(WARD, "2026-01-01", (Sitting) null), "sitting-incomplete", ""),
				refused(hours(WARD, "2026-01-01", new Sitting(MONDAY, null, null, true)), "sitting-incomplete", ""),
				refused(hours(WARD, "2026-01-01", sitting(MONDAY, "08:00:30", "12:00")), "sitting-incomplete", ""),
				refused(hours(WARD, "2026-01-01", sitting(MONDAY, "12:00", "08:00")), "sitting-backwards", "12:00"),
				refused(hours(WARD, "2026-01-01", sitting(MONDAY, "08:00", "08:00")), "sitting-backwards", "08:00"),
				refused(hours(WARD, "2026-01-01", sitting(MONDAY, "13:00", "17:00"), sitting(MONDAY, "08:00", "13:01")), "sittings-overlap", ""),
				refused(hours(WARD, "2026-01-01", sitting(MONDAY, "08:00", "12:00"), onlyReceiving(MONDAY, "11:00", "13:00")), "sittings-overlap", ""),
				refused(hours(WARD, "2026-01-01", onlyReceiving(SATURDAY, "08:00", "12:00")), "no-working-sitting", ""),
				refused(new HoursEdit(WARD, DAY, List.of(sitting(MONDAY, "08:00", "12:00")), " "), "basis-missing", ""));
	}

	static Stream<Arguments> rules() {
		long d04 = id("D04", null);
		long d05 = id("D05", null);
		return Stream.of(refused(rule(null, "D05", "TG-XYZ", null, 5, "2026-07-01", null), "unknown-authority", "TG-XYZ"),
				refused(rule(null, "D99", WARD, null, 5, "2026-07-01", null), "unknown-rule", "D99"),
				refused(rule(null, null, WARD, null, 5, "2026-07-01", null), "unknown-rule", ""),
				refused(rule(null, "D04", WARD, null, 0, "2026-07-01", null), "amount-out-of-range", "1"),
				refused(rule(null, "D04", WARD, null, 10_000, "2026-07-01", null), "amount-out-of-range", "1000"),
				refused(rule(null, "D23", WARD, null, -1, "2026-07-01", null), "amount-out-of-range", "0"),
				refused(rule(null, "D04", WARD, null, 5, null, null), "valid-from-missing", ""),
				refused(rule(null, "D04", WARD, null, 5, "2101-01-01", null), "day-out-of-range", "2101"),
				refused(rule(null, "D04", WARD, null, 5, "2026-07-01", "2026-06-30"), "ends-before-it-begins", ""),
				refused(rule(null, "D04", WARD, "PICNIC", 5, "2026-07-01", null), "unknown-kind", "PICNIC"),
				refused(new RuleEdit(null, "D04", WARD, null, null, "PIGEON", null, 5, TermUnit.WORKING_DAY, null, DAY, null, "Văn bản"), "unknown-channel", "PIGEON"),
				refused(new RuleEdit(null, "D04", WARD, null, null, null, "MOON", 5, TermUnit.WORKING_DAY, null, DAY, null, "Văn bản"), "unknown-level", "MOON"),
				refused(new RuleEdit(null, "D04", WARD, null, null, null, null, 5, null, null, DAY, null, "Văn bản"), "unit-missing", ""),
				refused(new RuleEdit(null, "D04", WARD, null, null, null, null, 5, TermUnit.WORKING_DAY, null, DAY, null, null), "basis-missing", ""),
				refused(rule(4711L, "D05", Almanac.NATIONAL, null, 5, "2026-07-01", null), "rule-replaced-meanwhile", ""),
				// nobody may change a row by naming another rule or another authority than the row has
				refused(rule(d05, "D12", Almanac.NATIONAL, null, 5, "2026-07-01", null), "rule-replaced-meanwhile", ""),
				refused(rule(d04, "D04", WARD, null, 5, "2026-07-01", null), "rule-replaced-meanwhile", ""),
				refused(rule(d05, "D05", Almanac.NATIONAL, null, 5, "2026-07-01", null), "rule-gap", "01/01/2020"),
				refused(rule(d05, "D05", Almanac.NATIONAL, null, 5, "2020-01-01", "2026-12-31"), "rule-gap", "01/01/2027"),
				refused(rule(d05, "D05", Almanac.NATIONAL, "FEEDBACK", 5, "2020-01-01", null), "rule-gap", "01/01/2020"),
				refused(rule(null, "D05", Almanac.NATIONAL, null, 5, "2019-01-01", null), "rules-overlap", "01/01/2020"),
				refused(rule(null, "D05", WARD, null, 9, "2026-07-01", null), "rule-of-law", "D05"),
				refused(rule(d05, "D05", WARD, null, 9, null, null), "rule-replaced-meanwhile", ""),
				refused(rule(null, "D15", "HM", "FEEDBACK", 60, "2026-07-01", null), "rule-of-law", "D15"),
				refused(rule(null, "D08", "TG", null, 5, "2026-07-01", null), "rule-of-law", "D08"));
	}

	static Stream<Arguments> alarms() {
		return Stream.of(refused(alarms("TG-XYZ", "D05", alarm(AlarmKind.OVERDUE, 1, 0, true)), "unknown-authority", "TG-XYZ"),
				refused(alarms(WARD, "D99", alarm(AlarmKind.OVERDUE, 1, 0, true)), "unknown-rule", "D99"),
				refused(alarms(WARD, "D04", (AlarmRule) null), "alarm-kind-missing", ""),
				refused(alarms(WARD, "D04", alarm(null, 1, 0, true)), "alarm-kind-missing", ""),
				refused(alarms(WARD, "D04", alarm(AlarmKind.DAY30, 1, 0, true)), "alarm-kind-of-another-rule", "D15"),
				refused(alarms(WARD, null, alarm(AlarmKind.AGENCY_LETTER, 1, 0, true)), "alarm-kind-of-another-rule", "D17"),
				refused(alarms(WARD, "D04", alarm(AlarmKind.OVERDUE, -1, 0, true)), "alarm-level-out-of-range", "10"),
				refused(alarms(WARD, "D04", alarm(AlarmKind.OVERDUE, 11, 0, true)), "alarm-level-out-of-range", "10"),
				refused(alarms(WARD, "D04", alarm(AlarmKind.OVERDUE, 1, 1001, true)), "alarm-offset-out-of-range", "1000"),
				refused(alarms(WARD, "D04", alarm(AlarmKind.OVERDUE, 1, Integer.MIN_VALUE, true)), "alarm-offset-out-of-range", "1000"),
				refused(alarms(WARD, "D04", new AlarmRule(null, null, null, AlarmKind.OVERDUE, 1, 0, TermUnit.WORKING_HOUR, false, true, "Văn bản")), "alarm-unit", ""),
				refused(alarms(WARD, "D04", alarm(AlarmKind.OVERDUE, 1, 0, true), alarm(AlarmKind.OVERDUE, 1, 0, false)), "alarm-twice", ""),
				refused(alarms(Almanac.NATIONAL, null), "default-alarms-needed", ""),
				refused(new AlarmsEdit(WARD, "D04", Collections.nCopies(51, alarm(AlarmKind.OVERDUE, 1, 0, true))), "too-many-alarms", "50"),
				refused(late(AlarmKind.OVERDUE, "D04", -1, false), "late-before-due", ""), refused(late(AlarmKind.OVERDUE, "D04", 0, true), "late-before-due", ""),
				refused(late(AlarmKind.ESCALATION, null, -1, true), "late-before-due", ""), refused(late(AlarmKind.NOTICE_10WD, "D05", 0, true), "late-before-due", ""),
				refused(late(AlarmKind.DAY45, "D15", -1, false), "late-before-due", "45"), refused(late(AlarmKind.PROMISE_BROKEN, "D23", 0, true), "late-before-due", ""));
	}

	/** A unit leaves one out, switches one off, puts one off, or has only its own. */
	static Stream<Arguments> alarmsOfTheLaw() {
		List<AlarmRule> national = SHIPPED.alarms("D15", WARD);
		AlarmRule last = national.get(2);
		AlarmRule off = new AlarmRule(null, null, null, last.kind(), last.level(), last.offset(), last.unit(), last.atClosing(), false, "Văn bản");
		AlarmRule later = new AlarmRule(null, null, null, last.kind(), last.level(), 1, last.unit(), last.atClosing(), true, "Văn bản");
		return Stream.of(refused(alarms(WARD, "D15", national.get(0), national.get(1)), "alarm-of-law", "D15"),
				refused(alarms("HM", "D15", national.get(1), last), "alarm-of-law", "-15"),
				refused(alarms(WARD, "D15", national.get(0), national.get(1), off), "alarm-of-law", "45"),
				refused(alarms(WARD, "D15", national.get(0), national.get(1), later), "alarm-of-law", "45"),
				refused(alarms(WARD, "D07", alarm(AlarmKind.OVERDUE, 1, 5, true)), "alarm-of-law", "D07"));
	}

	static Stream<Arguments> limits() {
		return Stream.of(refused(new LimitsEdit("TG-XYZ", Grade.NORMAL, 1, 5, "Văn bản"), "unknown-authority", "TG-XYZ"),
				refused(new LimitsEdit(WARD, null, 1, 5, "Văn bản"), "grade-missing", ""),
				refused(new LimitsEdit(WARD, Grade.NORMAL, -1, 5, "Văn bản"), "extension-times-out-of-range", "5"),
				refused(new LimitsEdit(WARD, Grade.NORMAL, 6, 5, "Văn bản"), "extension-times-out-of-range", "5"),
				refused(new LimitsEdit(WARD, Grade.NORMAL, 1, 61, "Văn bản"), "extension-days-out-of-range", "60"),
				refused(new LimitsEdit(WARD, Grade.NORMAL, 1, -1, "Văn bản"), "extension-days-out-of-range", "60"),
				refused(new LimitsEdit(WARD, Grade.NORMAL, 0, 5, "Văn bản"), "extension-half", "0"),
				refused(new LimitsEdit(WARD, Grade.NORMAL, 1, 0, "Văn bản"), "extension-half", "0"),
				refused(new LimitsEdit(WARD, Grade.NORMAL, 1, 5, " "), "basis-missing", ""));
	}

	@ParameterizedTest(name = "{1}: {2}")
	@MethodSource({ "days", "weeks", "rules", "alarms", "alarmsOfTheLaw", "limits" })
	void isRefusedInBothLanguages(AlmanacEdit edit, String code, String named) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> SHIPPED.with(edit));
		assertThat(refusal).isNotNull();
		assertThat(refusal.code()).isEqualTo("calendar." + code);
		String vietnamese = refusal.in(Locale.forLanguageTag("vi"));
		assertThat(vietnamese).contains(named).endsWith(".").doesNotContain("refusal.").doesNotContain("{");
		assertThat(refusal.in(Locale.ENGLISH)).contains(named).endsWith(".").isNotEqualTo(vietnamese).doesNotContain("{");
	}

	@Test
	void textFromPeopleIsKeptAsDataInOneLine() {
		Almanac almanac = SHIPPED.with(days(WARD, draft(DAY, "  <b>Bão</b>\n số 9 ' {0} ", "Công điện\t12")));
		assertThat(almanac.calendar(WARD).day(DAY).reason()).isEqualTo("<b>Bão</b> số 9 ' {0}");
		assertThat(almanac.days(WARD)).singleElement().extracting(CalendarDay::basis).isEqualTo("Công điện 12");
		assertThat(SHIPPED.with(days(WARD, draft(DAY, "ổ".repeat(200), "ổ".repeat(500)))).days(WARD)).hasSize(1);
	}

	private static long id(String code, Grade grade) {
		return SHIPPED.rules().stream().filter(row -> row.code().equals(code) && row.grade() == grade).findFirst().orElseThrow().id();
	}

	private static Arguments refused(AlmanacEdit edit, String code, String named) {
		return Arguments.of(edit, code, named);
	}

	private static DaysEdit days(String calendar, DayDraft... drafts) {
		return new DaysEdit(calendar, List.of(drafts));
	}

	private static DayDraft draft(LocalDate day, String name, String basis) {
		return new DayDraft(day, DayKind.CLOSURE, name, basis, null, null);
	}

	private static RuleEdit rule(Long replaces, String code, String authority, String kind, int amount, String from, String to) {
		return new RuleEdit(replaces, code, authority, null, kind, null, null, amount, TermUnit.WORKING_DAY, null,
				from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "Văn bản");
	}

	private static AlarmsEdit alarms(String authority, String code, AlarmRule... rows) {
		return new AlarmsEdit(authority, code, Arrays.asList(rows));
	}

	private static AlarmsEdit late(AlarmKind kind, String code, int offset, boolean atClosing) {
		return alarms(code != null && SHIPPED.rows().statutory(code) ? Almanac.NATIONAL : WARD, code,
				new AlarmRule(null, null, null, kind, 1, offset, TermUnit.WORKING_DAY, atClosing, true, "Văn bản"));
	}
}
