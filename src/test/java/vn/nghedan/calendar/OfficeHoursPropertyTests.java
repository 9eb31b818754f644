package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.nghedan.platform.VietnamTime;

/** What holds of terms in working hours and of reminders, whatever the office hours. */
@Domain(RandomCalendars.class)
@Domain(DomainContext.Global.class)
class OfficeHoursPropertyTests {

	private static final int TRIES = 100;
	private static final String WARD = RandomCalendars.ABOVE_BARE;

	@Property(tries = TRIES)
	void aTermEndsWhenTheOfficeHasBeenOpenForSoLong(@ForAll Almanac almanac, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 60) int hours) {
		Instant due = due(almanac, WARD, start, hours);
		assertThat(open(almanac.calendar(WARD), start, due)).isEqualTo(Duration.ofHours(hours));
		// not a moment later: just before it the office was open
		assertThat(open(almanac.calendar(WARD), start, due.minusSeconds(1))).isEqualTo(Duration.ofHours(hours).minusSeconds(1));
	}

	@Property(tries = TRIES)
	void aLaterMomentIsNeverDueEarlier(@ForAll Almanac almanac, @ForAll Instant a, @ForAll Instant b, @ForAll @IntRange(min = 1, max = 60) int hours) {
		Instant early = a.isBefore(b) ? a : b;
		Instant late = a.isBefore(b) ? b : a;
		assertThat(due(almanac, WARD, early, hours)).isBeforeOrEqualTo(due(almanac, WARD, late, hours))
				.isBefore(due(almanac, WARD, early, hours + 1));
	}

	@Property(tries = TRIES)
	void twoTermsInARowAreTheTermOfTheirSum(@ForAll Almanac almanac, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 40) int a,
			@ForAll @IntRange(min = 1, max = 40) int b) {
		assertThat(due(almanac, WARD, due(almanac, WARD, start, a), b)).isEqualTo(due(almanac, WARD, start, a + b));
	}

	@Property(tries = TRIES)
	void aClosureNeverBringsAMomentForwardAndAWorkedSaturdayNeverPushesItBack(@ForAll Almanac almanac, @ForAll Instant start,
			@ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 60) int hours) {
		LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
		Instant due = due(almanac, WARD, start, hours);
		assertThat(due(CalendarPropertyTests.with(almanac, WARD, day, DayKind.CLOSURE), WARD, start, hours)).isAfterOrEqualTo(due);
		assertThat(due(CalendarPropertyTests.with(almanac, WARD, saturday, DayKind.WORKING), WARD, start, hours)).isBeforeOrEqualTo(due);
	}

	@Property(tries = TRIES)
	void theOfficeIsOpenOnWorkingDaysOnly(@ForAll Almanac almanac, @ForAll LocalDate day) {
		WorkingCalendar calendar = almanac.calendar(WARD);
		assertThat(calendar.sittings(day).isEmpty()).isEqualTo(!calendar.isWorkingDay(day));
		assertThat(calendar.sittings(day)).allMatch(Sitting::counts);
	}

	@Property(tries = TRIES)
	void aReminderComesOnAWorkingDayAndNeverTooLate(@ForAll Almanac almanac, @ForAll Instant start, @ForAll @IntRange(max = 60) int days) {
		for (TermUnit unit : TermUnit.values()) {
			Instant due = almanac.count(WARD, start, Math.max(1, days), unit, false).dueAt();
			Instant reminder = almanac.reminder(WARD, due);
			assertThat(reminder).isBeforeOrEqualTo(due);
			assertThat(almanac.calendar(WARD).isWorkingDay(VietnamTime.dateOf(reminder))).isTrue();
		}
	}

	private static Instant due(Almanac almanac, String authority, Instant start, int hours) {
		return almanac.count(authority, start, hours, TermUnit.WORKING_HOUR, true).dueAt();
	}

	/** How long the office is open between two moments. */
	private static Duration open(WorkingCalendar calendar, Instant from, Instant to) {
		return VietnamTime.dateOf(from).datesUntil(VietnamTime.dateOf(to).plusDays(1))
				.flatMap(day -> calendar.sittings(day).stream().map(sitting -> overlap(from, to,
						VietnamTime.at(day, sitting.opens()), VietnamTime.at(day, sitting.closes()))))
				.reduce(Duration.ZERO, Duration::plus);
	}

	private static Duration overlap(Instant from, Instant to, Instant opens, Instant closes) {
		Instant begins = from.isAfter(opens) ? from : opens;
		Instant ends = to.isBefore(closes) ? to : closes;
		return ends.isAfter(begins) ? Duration.between(begins, ends) : Duration.ZERO;
	}
}
