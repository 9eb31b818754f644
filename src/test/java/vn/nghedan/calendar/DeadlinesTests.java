package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates, reminders and shifted dates with the shipped terms and holidays. */
class DeadlinesTests {

	private final Almanac almanac = ShippedRows.almanac();

	@ParameterizedTest(name = "{0} from {1} is due {2}")
	@CsvSource({
			// heard at a meeting on Saturday evening: the notice of handling
			"D05, 2026-04-25T20:00+07:00, 2026-05-13T23:59:59+07:00",
			"D05, 2026-03-13T09:00+07:00, 2026-03-27T23:59:59+07:00",
			"D05, 2026-03-15T09:00+07:00, 2026-03-27T23:59:59+07:00",
			"D05, 2025-12-25T09:00+07:00, 2026-01-10T23:59:59+07:00",
			// simple matters over Tết and National Day
			"D11, 2026-02-13T09:00+07:00, 2026-02-25T23:59:59+07:00",
			"D11, 2026-08-28T09:00+07:00, 2026-09-07T23:59:59+07:00",
			// the day is that of Vietnam: 18:00 in London is the next day
			"D04, 2026-03-10T18:00+00:00, 2026-03-12T23:59:59+07:00",
			// 15 calendar days that end on Saturday 28/3 go on to Monday
			"D21, 2026-03-13T09:00+07:00, 2026-03-30T23:59:59+07:00",
			"D32, 2026-03-13T09:00+07:00, 2026-03-30T23:59:59+07:00",
			// the absolute alarm does not: 45 calendar days end on Saturday 25/4
			"D15, 2026-03-11T09:00+07:00, 2026-04-25T23:59:59+07:00",
			"D15, 2026-04-25T20:00+07:00, 2026-06-09T23:59:59+07:00",
			// a promise is due on its date, whatever day it is
			"D23, 2026-04-26T00:00+07:00, 2026-04-26T23:59:59+07:00",
			// working hours start at the moment and stop with the office
			"D02, 2026-03-13T09:10+07:00, 2026-03-13T10:10+07:00",
			"D02, 2026-03-13T11:00+07:00, 2026-03-13T14:00+07:00",
			"D02, 2026-03-13T16:40+07:00, 2026-03-16T08:10+07:00",
			"D02, 2026-03-14T20:00+07:00, 2026-03-16T08:30+07:00",
			"D02, 2026-03-13T05:00+07:00, 2026-03-13T08:30+07:00",
			"D02, 2026-03-13T16:00+07:00, 2026-03-13T17:00+07:00" })
	void isDue(String rule, OffsetDateTime start, OffsetDateTime expected) {
		assertThat(almanac.due(rule, Circumstances.of(Almanac.NATIONAL), start.toInstant())).isEqualTo(expected.toInstant());
	}

	@ParameterizedTest(name = "for {0} the reminder is at {1}")
	@CsvSource({
			"2026-05-13T23:59:59+07:00, 2026-05-13T17:00+07:00",
			// due on a Saturday that is not worked, on one that is, and on the last day of Tết
			"2026-04-25T23:59:59+07:00, 2026-04-24T17:00+07:00",
			"2026-01-10T23:59:59+07:00, 2026-01-10T17:00+07:00",
			"2026-02-20T23:59:59+07:00, 2026-02-13T17:00+07:00",
			// a term in hours that ends before the office closes
			"2026-03-13T10:10+07:00, 2026-03-13T10:10+07:00" })
	void remindsAtTheEndOfTheLastWorkingDayThatIsNotTooLate(OffsetDateTime due, OffsetDateTime expected) {
		assertThat(almanac.reminder(Almanac.NATIONAL, due.toInstant())).isEqualTo(expected.toInstant());
	}

	@Test
	void aDueDateMovesByWorkingOrByCalendarDays() {
		Instant friday = Instant.parse("2026-04-24T16:59:59Z");
		assertThat(almanac.plusWorkingDays(Almanac.NATIONAL, friday, 2)).isEqualTo("2026-04-29T16:59:59Z");
		assertThat(almanac.plusWorkingDays(Almanac.NATIONAL, friday, -1)).isEqualTo("2026-04-23T16:59:59Z");
		assertThat(almanac.alarmAt(calendarDays(2), Almanac.NATIONAL, friday)).isEqualTo("2026-04-26T16:59:59Z");
		assertThat(almanac.alarmAt(calendarDays(-15), Almanac.NATIONAL, friday)).isEqualTo("2026-04-09T16:59:59Z");
	}

	@Test
	void whoIsLateIsToldAtTheClosingOfAWorkedDayAfterTheDueDate() {
		Instant friday = Instant.parse("2026-04-24T16:59:59Z");
		AlarmRule nextDay = new AlarmRule(null, Almanac.NATIONAL, null, AlarmKind.OVERDUE, 1, 1, TermUnit.CALENDAR_DAY, true, true, "");
		assertThat(almanac.alarmAt(nextDay, Almanac.NATIONAL, friday))
				.as("not on Saturday, nor on the day off for the Hung Kings").isEqualTo("2026-04-28T10:00:00Z");
		AlarmRule workingDay = new AlarmRule(null, Almanac.NATIONAL, null, AlarmKind.OVERDUE, 1, 1, TermUnit.WORKING_DAY, true, true, "");
		assertThat(almanac.alarmAt(workingDay, Almanac.NATIONAL, friday)).isEqualTo("2026-04-28T10:00:00Z");
	}

	@Test
	void everyRuleOfTheProcedureIsShipped() {
		assertThat(almanac.rules()).extracting(DeadlineRule::code).contains("D31", "D32", "D33", "D34", "D35", "D36")
				.containsAll(IntStream.rangeClosed(1, 23).mapToObj("D%02d"::formatted).toList());
	}

	private static AlarmRule calendarDays(int days) {
		return new AlarmRule(null, Almanac.NATIONAL, null, AlarmKind.OVERDUE, 1, days, TermUnit.CALENDAR_DAY, false, true, "");
	}
}
