package vn.nghedan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nghedan.platform.Messages;

/** The paid holidays of a year by article 112 of the Labour Code 2019, before any compensation. */
final class StatutoryHolidays {

	private static final int CULTURE_DAY_SINCE = 2026;

	private final int year;

	StatutoryHolidays(int year) {
		this.year = year;
	}

	/** In no order; those whose days the Prime Minister chooses say so in their basis. */
	List<DayDraft> days() {
		LocalDate adjacent = adjacentDay(LocalDate.of(year, Month.SEPTEMBER, 2));
		Stream<DayDraft> fixed = Stream.of(
				holiday(LocalDate.of(year, Month.JANUARY, 1), text("holiday.new-year"), text("basis.law")),
				holiday(LunarDates.hungKingsOf(year), text("holiday.hung-kings"), text("basis.lunar")),
				holiday(LocalDate.of(year, Month.APRIL, 30), text("holiday.victory"), text("basis.law")),
				holiday(LocalDate.of(year, Month.MAY, 1), text("holiday.labour"), text("basis.law")),
				holiday(LocalDate.of(year, Month.SEPTEMBER, 2), text("holiday.national"), text("basis.law")),
				holiday(adjacent, text("holiday.national-adjacent"), text("basis.national-adjacent")));
		return Stream.of(fixed, tet(), cultureDay()).flatMap(days -> days).toList();
	}

	/** Five days by law; which ones is decided each year, so the usual last day of the old and four of the new year. */
	private Stream<DayDraft> tet() {
		LocalDate first = LunarDates.tetOf(year);
		return IntStream.rangeClosed(0, 4).mapToObj(day -> holiday(first.plusDays(day - 1L),
				day == 0 ? text("holiday.tet-eve") : text("holiday.tet-day", day), text("basis.tet")));
	}

	/** Asked for by the Party in January 2026; no holiday until the law says so. */
	private Stream<DayDraft> cultureDay() {
		return year < CULTURE_DAY_SINCE ? Stream.empty() : Stream.of(new DayDraft(LocalDate.of(year, Month.NOVEMBER, 24),
				DayKind.HOLIDAY, text("holiday.culture"), text("basis.culture"), false, false));
	}

	/** The day before or after National Day that makes one row of days off with a weekend, else the day before. */
	private static LocalDate adjacentDay(LocalDate nationalDay) {
		LocalDate before = nationalDay.minusDays(1);
		LocalDate after = nationalDay.plusDays(1);
		if (isWeekend(before)) {
			return after;
		}
		return !isWeekend(after) && isWeekend(after.plusDays(1)) ? after : before;
	}

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
	}

	private static DayDraft holiday(LocalDate day, String name, String basis) {
		return new DayDraft(day, DayKind.HOLIDAY, name, basis, true, false);
	}

	/** Names and bases become data of the calendar, so they are Vietnamese whoever asks. */
	private static String text(String key, Object... arguments) {
		return Messages.vietnamese("calendar", key, arguments);
	}
}
