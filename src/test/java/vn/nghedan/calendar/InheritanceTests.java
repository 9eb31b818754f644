package vn.nghedan.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nghedan.calendar.Edits.CITY;
import static vn.nghedan.calendar.Edits.DISTRICT;
import static vn.nghedan.calendar.Edits.DIVISION;
import static vn.nghedan.calendar.Edits.OTHER_WARD;
import static vn.nghedan.calendar.Edits.WARD;
import static vn.nghedan.calendar.Edits.at;
import static vn.nghedan.calendar.Edits.day;
import static vn.nghedan.calendar.Edits.hours;
import static vn.nghedan.calendar.Edits.onlyReceiving;
import static vn.nghedan.calendar.Edits.sitting;
import static vn.nghedan.calendar.Edits.usualAnd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each authority lives by its own calendar, and by those above it wherever its own is silent. */
class InheritanceTests {

	private static final LocalDate STORM = LocalDate.of(2026, 10, 14);

	private final Almanac shipped = ShippedRows.almanac();

	@Test
	void aStormClosesTheWardAndItsDivisionsAndNobodyElse() {
		Almanac almanac = shipped.with(day(WARD, "2026-10-14", DayKind.CLOSURE, "Nghỉ tránh bão"));
		assertThat(almanac.calendar(WARD).isWorkingDay(STORM)).isFalse();
		assertThat(almanac.calendar(DIVISION).day(STORM)).isEqualTo(new CountedDay(STORM, false, "Nghỉ tránh bão"));
		assertThat(Stream.of(OTHER_WARD, DISTRICT, CITY, Almanac.NATIONAL)).allMatch(unit -> almanac.calendar(unit).isWorkingDay(STORM));
		assertThat(almanac.due("D05", Circumstances.of(WARD), at("2026-10-13T09:00+07:00"))).isEqualTo(at("2026-10-28T23:59:59+07:00"));
		assertThat(almanac.due("D05", Circumstances.of(OTHER_WARD), at("2026-10-13T09:00+07:00"))).isEqualTo(at("2026-10-27T23:59:59+07:00"));
	}

	@Test
	void theNearestCalendarThatSaysSomethingWins() {
		Almanac almanac = shipped.with(day(CITY, "2026-10-14", DayKind.CLOSURE, "Lũ lụt"))
				.with(day(WARD, "2026-10-14", DayKind.NORMAL, "Không bị ảnh hưởng"));
		assertThat(almanac.calendar(WARD).day(STORM)).isEqualTo(new CountedDay(STORM, true, "Không bị ảnh hưởng"));
		assertThat(almanac.calendar(DISTRICT).isWorkingDay(STORM)).isFalse();
		Almanac off = almanac.with(Edits.switched(WARD, almanac.days(WARD).get(0), false));
		assertThat(off.calendar(WARD).isWorkingDay(STORM)).as("a row that is switched off does not speak").isFalse();
	}

	@Test
	void normalLetsTheWeekSpeakAgain() {
		LocalDate sunday = LocalDate.of(2026, 4, 26);
		LocalDate holiday = LocalDate.of(2026, 4, 30);
		Almanac almanac = shipped.with(day(WARD, "2026-04-30", DayKind.NORMAL, "Trực phục vụ bầu cử"))
				.with(day(WARD, "2026-04-26", DayKind.NORMAL, "Như thường lệ"));
		assertThat(almanac.calendar(WARD).isWorkingDay(holiday)).isTrue();
		assertThat(almanac.calendar(WARD).day(sunday)).isEqualTo(new CountedDay(sunday, false, "Chủ nhật"));
		assertThat(almanac.calendar(OTHER_WARD).isWorkingDay(holiday)).isFalse();
	}

	@Test
	void aSaturdayDeskThatOnlyReceivesPeopleIsNoWorkingDay() {
		LocalDate saturday = LocalDate.of(2026, 3, 14);
		Almanac almanac = shipped.with(hours(WARD, "2026-01-01", usualAnd(onlyReceiving(SATURDAY, "07:30", "11:30"))));
		assertThat(almanac.calendar(WARD).isWorkingDay(saturday)).isFalse();
		assertThat(almanac.calendar(WARD).sittings(saturday)).isEmpty();
		assertThat(almanac.calendar(WARD).day(saturday).reason()).isEqualTo("Thứ Bảy (chỉ tiếp nhận, không tính là ngày làm việc)");
		assertThat(almanac.due("D02", Circumstances.of(WARD), at("2026-03-14T08:00+07:00"))).isEqualTo(at("2026-03-16T08:30+07:00"));
	}

	@Test
	void aSaturdayMorningThatCountsIsHalfADay() {
		LocalDate saturday = LocalDate.of(2026, 3, 14);
		Almanac almanac = shipped.with(hours(WARD, "2026-03-01", usualAnd(sitting(SATURDAY, "07:30", "11:30"))));
		assertThat(almanac.calendar(WARD).plusWorkingDays(LocalDate.of(2026, 3, 13), 1)).isEqualTo(saturday);
		assertThat(almanac.calendar(OTHER_WARD).isWorkingDay(saturday)).isFalse();
		assertThat(almanac.calendar(WARD).isWorkingDay(LocalDate.of(2026, 2, 28))).as("before it is valid").isFalse();
		assertThat(almanac.reminder(WARD, at("2026-03-14T23:59:59+07:00"))).isEqualTo(at("2026-03-14T11:30+07:00"));
		assertThat(almanac.count(WARD, at("2026-03-14T10:30+07:00"), 2, TermUnit.WORKING_HOUR, true).dueAt())
				.isEqualTo(at("2026-03-16T08:30+07:00"));
	}

	@Test
	void aSwappedSaturdayIsWorkedLikeAFullDay() {
		LocalDate swapped = LocalDate.of(2026, 1, 10);
		assertThat(shipped.calendar(WARD).sittings(swapped)).extracting(sitting -> sitting.opens() + "-" + sitting.closes())
				.containsExactly("07:30-11:30", "13:30-17:00");
		Almanac shortFridays = shipped.with(hours(WARD, "2025-01-01", Stream.concat(
				Stream.of(DayOfWeek.values()).filter(each -> each.compareTo(FRIDAY) < 0).map(each -> sitting(each, "07:00", "16:00")),
				Stream.of(sitting(FRIDAY, "07:00", "11:00"))).toArray(Sitting[]::new)));
		assertThat(shortFridays.calendar(WARD).sittings(swapped)).singleElement().extracting(Sitting::weekday).isEqualTo(MONDAY);
		assertThat(shortFridays.calendar(WARD).sittings(LocalDate.of(2026, 1, 9))).singleElement()
				.extracting(sitting -> sitting.closes().toString()).isEqualTo("11:00");
		assertThat(shortFridays.calendar(WARD).sittings(LocalDate.of(2026, 1, 1))).isEmpty();
	}

	@Test
	void remindersComeInOfficeHoursOnly() {
		Almanac late = shipped.with(hours(WARD, "2025-01-01", Stream.of(DayOfWeek.values()).filter(each -> each.compareTo(SATURDAY) < 0)
				.flatMap(each -> Stream.of(sitting(each, "08:00", "12:00"), sitting(each, "13:00", "17:30"))).toArray(Sitting[]::new)));
		assertThat(late.reminder(WARD, at("2026-03-13T23:59:59+07:00"))).isEqualTo(at("2026-03-13T17:00+07:00"));
		assertThat(late.reminder(WARD, at("2026-03-15T23:59:59+07:00"))).isEqualTo(at("2026-03-13T17:00+07:00"));
		Almanac evening = shipped.with(hours(WARD, "2025-01-01", sitting(MONDAY, "17:30", "20:00")));
		assertThat(evening.reminder(WARD, at("2026-03-13T23:59:59+07:00"))).isEqualTo(at("2026-03-09T20:00+07:00"));
	}

	@Test
	void officeHoursFollowEachOtherAndEndInTheInheritedOnes() {
		Almanac almanac = shipped.with(hours(WARD, "2026-01-01", sitting(MONDAY, "08:00", "12:00")))
				.with(hours(WARD, "2026-07-01", usualAnd())).with(hours(WARD, "2026-10-01"));
		assertThat(almanac.hours(WARD)).extracting(OfficeHours::validFrom, OfficeHours::validTo).containsExactly(
				tuple(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
				tuple(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
		assertThat(almanac.hours(WARD, STORM).calendar()).isEqualTo(Almanac.NATIONAL);
		assertThat(almanac.calendar(WARD).isWorkingDay(LocalDate.of(2026, 1, 6))).isFalse();
		Almanac between = almanac.with(hours(WARD, "2026-03-01", sitting(FRIDAY, "08:00", "12:00")));
		assertThat(between.hours(WARD)).extracting(OfficeHours::validTo)
				.containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));
		Almanac corrected = almanac.with(hours(WARD, "2026-07-01", sitting(FRIDAY, "08:00", "12:00")));
		assertThat(corrected.hours(WARD)).extracting(OfficeHours::validTo).as("a correction ends as what it corrects")
				.containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));
	}

	@Test
	void anUnknownAuthorityLivesByTheNationalCalendar() {
		assertThat(shipped.calendar("X-NOBODY")).isSameAs(shipped.calendar(null)).isSameAs(shipped.calendar(WARD))
				.isSameAs(shipped.calendar(Almanac.NATIONAL));
		assertThat(shipped.knows("X-NOBODY")).isFalse();
		assertThat(shipped.path("X-NOBODY")).containsExactly(Almanac.NATIONAL);
		assertThat(shipped.path(DIVISION)).containsExactly(DIVISION, WARD, DISTRICT, CITY, Almanac.NATIONAL);
	}

	@Test
	void theDaysOfAYearAreThoseThatDecideAndThoseThatWaitToBeSwitchedOn() {
		Almanac almanac = shipped.with(day(CITY, "2026-10-14", DayKind.CLOSURE, "Lũ lụt"))
				.with(day(WARD, "2026-10-14", DayKind.NORMAL, "Không bị ảnh hưởng"));
		almanac = almanac.with(Edits.switched(WARD, almanac.days(WARD).get(0), false));
		assertThat(almanac.days(WARD, 2026)).filteredOn(row -> row.day().equals(STORM)).extracting(CalendarDay::name)
				.containsExactly("Lũ lụt", "Không bị ảnh hưởng");
		assertThat(almanac.days(OTHER_WARD, 2026)).filteredOn(row -> row.day().equals(STORM)).hasSize(1);
		assertThat(almanac.days(WARD, 2026)).filteredOn(row -> row.day().equals(LocalDate.of(2026, 11, 24)))
				.singleElement().matches(row -> !row.active() && row.calendar().equals(Almanac.NATIONAL));
		assertThat(almanac.calendars()).containsExactly(Almanac.NATIONAL, CITY, WARD);
		assertThat(almanac.deciding(WARD, STORM).name()).isEqualTo("Lũ lụt");
		assertThat(almanac.deciding(WARD, STORM.plusDays(1))).isNull();
	}
}
