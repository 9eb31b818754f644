package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.nghedan.platform.VietnamTime;

/** What holds of counting days in every calendar, whatever its rows. */
@Domain(RandomCalendars.class)
@Domain(DomainContext.Global.class)
class CalendarPropertyTests {

	private static final int TRIES = 100;
	private static final String WARD = RandomCalendars.ABOVE_BARE;

	@Property(tries = TRIES)
	void theNearestCalendarThatSaysSomethingDecides(@ForAll Almanac almanac, @ForAll @IntRange(max = 3) int level) {
		List<String> upwards = new ArrayList<>(RandomCalendars.AUTHORITIES.subList(0, level + 1));
		Collections.reverse(upwards);
		WorkingCalendar calendar = almanac.calendar(upwards.get(0));
		RandomCalendars.FIRST.minusDays(10).datesUntil(RandomCalendars.FIRST.plusDays(400))
				.forEach(day -> assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(isWorked(almanac, upwards, day)));
	}

	@Property(tries = TRIES)
	void theNthWorkingDayIsTheOneFoundByWalking(@ForAll Almanac almanac, @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 150) int n) {
		WorkingCalendar calendar = almanac.calendar(WARD);
		LocalDate forth = start;
		LocalDate back = start;
		for (int left = n; left > 0;) {
			forth = forth.plusDays(1);
			left -= calendar.isWorkingDay(forth) ? 1 : 0;
		}
		for (int left = n; left > 0;) {
			back = back.minusDays(1);
			left -= calendar.isWorkingDay(back) ? 1 : 0;
		}
		assertThat(calendar.plusWorkingDays(start, n)).isEqualTo(forth);
		assertThat(calendar.plusWorkingDays(start, -n)).isEqualTo(back);
	}

	@Property(tries = TRIES)
	void aLaterStartIsNeverDueEarlier(@ForAll Almanac almanac, @ForAll LocalDate a, @ForAll LocalDate b, @ForAll @IntRange(max = 120) int n) {
		WorkingCalendar calendar = almanac.calendar(WARD);
		LocalDate early = a.isBefore(b) ? a : b;
		LocalDate late = a.isBefore(b) ? b : a;
		assertThat(calendar.plusWorkingDays(early, n)).isBeforeOrEqualTo(calendar.plusWorkingDays(late, n));
		assertThat(calendar.plusWorkingDays(early, -n - 1)).isBeforeOrEqualTo(calendar.plusWorkingDays(late, -n - 1));
	}

	@Property(tries = TRIES)
	void oneDayMoreIsAlwaysDueLater(@ForAll Almanac almanac, @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 150) int n) {
		WorkingCalendar calendar = almanac.calendar(WARD);
		assertThat(calendar.plusWorkingDays(start, n)).isBefore(calendar.plusWorkingDays(start, n + 1));
		assertThat(calendar.plusWorkingDays(start, 0)).isBeforeOrEqualTo(calendar.plusWorkingDays(start, 1));
	}

	@Property(tries = TRIES)
	void twoTermsInARowAreTheTermOfTheirSum(@ForAll Almanac almanac, @ForAll LocalDate day, @ForAll @IntRange(max = 60) int a,
			@ForAll @IntRange(max = 60) int b) {
		WorkingCalendar calendar = almanac.calendar(WARD);
		LocalDate start = calendar.plusWorkingDays(day, 0);
		assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(start, a), b)).isEqualTo(calendar.plusWorkingDays(start, a + b));
	}

	@Property(tries = TRIES)
	void countingBetweenIsTheInverseOfAdding(@ForAll Almanac almanac, @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 150) int n) {
		WorkingCalendar calendar = almanac.calendar("CITY");
		LocalDate start = calendar.plusWorkingDays(day, 0);
		assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, n))).isEqualTo(n);
		assertThat(calendar.workingDaysBetween(calendar.plusWorkingDays(day, n), day)).isEqualTo(-n);
		assertThat(calendar.workingDaysBetween(start, calendar.plusWorkingDays(start, -n))).isEqualTo(-n);
		assertThat(calendar.workingDaysBetween(day, day)).isZero();
	}

	@Property(tries = TRIES)
	void nothingIsDueOnADayOffUnlessItIsWorked(@ForAll Almanac almanac, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 120) int n) {
		WorkingCalendar calendar = almanac.calendar(WARD);
		Counting days = almanac.count(WARD, start, n, TermUnit.WORKING_DAY, true);
		Counting rolled = almanac.count(WARD, start, n, TermUnit.CALENDAR_DAY, true);
		assertThat(List.of(days, rolled)).allSatisfy(counting -> {
			assertThat(calendar.isWorkingDay(counting.dueDate())).isTrue();
			assertThat(calendar.sittings(counting.dueDate())).isNotEmpty();
			assertThat(counting.dueAt()).isEqualTo(VietnamTime.endOf(counting.dueDate()));
			CalendarDay row = almanac.deciding(WARD, counting.dueDate());
			assertThat(row == null || row.kind() == DayKind.WORKING || row.kind() == DayKind.NORMAL).isTrue();
		});
	}

	@Property(tries = TRIES)
	void theExplanationNamesEachDayOnceAndCountsTheTerm(@ForAll Almanac almanac, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 90) int n) {
		Counting counting = almanac.count(WARD, start, n, TermUnit.WORKING_DAY, true);
		LocalDate event = VietnamTime.dateOf(start);
		assertThat(counting.steps()).extracting(CountedDay::date)
				.containsExactlyElementsOf(event.plusDays(1).datesUntil(counting.dueDate().plusDays(1)).toList());
		assertThat(counting.steps()).filteredOn(CountedDay::counted).hasSize(n);
		assertThat(counting.steps()).filteredOn(step -> !step.counted()).allSatisfy(step -> assertThat(step.reason()).isNotBlank());
	}

	@Property(tries = TRIES)
	void aClosureNeverBringsADateForward(@ForAll Almanac almanac, @ForAll LocalDate start, @ForAll LocalDate closed,
			@ForAll @IntRange(max = 3) int level, @ForAll @IntRange(max = 120) int n) {
		String where = RandomCalendars.AUTHORITIES.get(level);
		WorkingCalendar after = with(almanac, where, closed, DayKind.CLOSURE).calendar(where);
		assertThat(after.isWorkingDay(closed)).isFalse();
		assertThat(after.plusWorkingDays(start, n)).isAfterOrEqualTo(almanac.calendar(where).plusWorkingDays(start, n));
	}

	@Property(tries = TRIES)
	void aWorkedSaturdayNeverPushesADateBack(@ForAll Almanac almanac, @ForAll LocalDate start, @ForAll LocalDate day,
			@ForAll @IntRange(max = 3) int level, @ForAll @IntRange(max = 120) int n) {
		String where = RandomCalendars.AUTHORITIES.get(level);
		LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
		WorkingCalendar after = with(almanac, where, saturday, DayKind.WORKING).calendar(where);
		assertThat(after.isWorkingDay(saturday)).isTrue();
		assertThat(after.plusWorkingDays(start, n)).isBeforeOrEqualTo(almanac.calendar(where).plusWorkingDays(start, n));
	}

	@Property(tries = TRIES)
	void whoHasNoRowsLivesByTheCalendarAbove(@ForAll Almanac almanac, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 120) int n) {
		for (TermUnit unit : TermUnit.values()) {
			assertThat(almanac.count(RandomCalendars.BARE, start, n, unit, true))
					.isEqualTo(almanac.count(RandomCalendars.ABOVE_BARE, start, n, unit, true));
			assertThat(almanac.count("NOBODY", start, n, unit, true)).isEqualTo(almanac.count(null, start, n, unit, true))
					.isEqualTo(almanac.count(Almanac.NATIONAL, start, n, unit, true));
		}
	}

	@Property(tries = TRIES)
	void aChangeBelowLeavesThoseAboveAlone(@ForAll Almanac almanac, @ForAll LocalDate start, @ForAll LocalDate day, @ForAll DayKind kind,
			@ForAll @IntRange(max = 120) int n) {
		Almanac after = with(almanac, WARD, day, kind);
		assertThat(after.calendar("CITY").plusWorkingDays(start, n)).isEqualTo(almanac.calendar("CITY").plusWorkingDays(start, n));
		assertThat(after.calendar(RandomCalendars.BARE).plusWorkingDays(start, n)).isEqualTo(after.calendar(WARD).plusWorkingDays(start, n));
	}

	@Property(tries = TRIES)
	void switchingARowOffAgainBringsEveryDateBack(@ForAll Almanac almanac, @ForAll LocalDate start, @ForAll LocalDate day, @ForAll DayKind kind,
			@ForAll @IntRange(max = 120) int n) {
		Almanac off = almanac.with(new DaysEdit("CITY", List.of(new DayDraft(day, kind, "Tên", "Căn cứ", false, null))));
		Almanac on = off.with(new DaysEdit("CITY", List.of(new DayDraft(day, kind, "Tên", "Căn cứ", true, null))));
		Almanac again = on.with(new DaysEdit("CITY", List.of(new DayDraft(day, kind, "Tên", "Căn cứ", false, null))));
		assertThat(on.deciding("CITY", day).kind()).isEqualTo(kind);
		assertThat(again.calendar(RandomCalendars.BARE).plusWorkingDays(start, n)).isEqualTo(off.calendar(RandomCalendars.BARE).plusWorkingDays(start, n));
	}

	/** The rule of inheritance once more, as simply as it can be said. */
	private static boolean isWorked(Almanac almanac, List<String> upwards, LocalDate day) {
		DayKind kind = upwards.stream().flatMap(calendar -> almanac.days(calendar).stream())
				.filter(row -> row.active() && row.day().equals(day)).map(CalendarDay::kind).findFirst().orElse(DayKind.NORMAL);
		boolean usual = upwards.stream().flatMap(calendar -> almanac.hours(calendar).stream())
				.filter(week -> !day.isBefore(week.validFrom()) && (week.validTo() == null || !day.isAfter(week.validTo()))).findFirst()
				.map(week -> week.sittings().stream().anyMatch(each -> each.counts() && each.weekday() == day.getDayOfWeek()))
				.orElse(day.getDayOfWeek().getValue() <= 5);
		return kind == DayKind.WORKING || kind == DayKind.NORMAL && usual;
	}

	static Almanac with(Almanac almanac, String calendar, LocalDate day, DayKind kind) {
		return almanac.with(new DaysEdit(calendar, List.of(new DayDraft(day, kind, "Tên", "Căn cứ", true, null))));
	}
}
