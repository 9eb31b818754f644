package vn.nghedan.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * The lunar festivals as they fall in Vietnam. Months begin on the day of the new moon at UTC+7; tables made for China
 * (UTC+8) differ now and then by a day, as for Tết 2007 and 2030.
 */
public final class LunarDates {

	private static final EastAsianMonth FIRST = EastAsianMonth.valueOf(1);
	private static final EastAsianMonth THIRD = EastAsianMonth.valueOf(3);

	private LunarDates() {
	}

	/** The first day of the lunar year that begins in this year. */
	public static LocalDate tetOf(int year) {
		return date(VietnameseCalendar.of(EastAsianYear.forGregorian(year), FIRST, 1).transform(PlainDate.class));
	}

	/** The tenth of the third lunar month, day of the Hùng Kings. */
	public static LocalDate hungKingsOf(int year) {
		return date(VietnameseCalendar.of(EastAsianYear.forGregorian(year), THIRD, 10).transform(PlainDate.class));
	}

	/** What a Chinese table gives for {@link #tetOf}, to recognise a date taken from one. */
	static LocalDate chineseNewYearOf(int year) {
		return date(ChineseCalendar.of(EastAsianYear.forGregorian(year), FIRST, 1).transform(PlainDate.class));
	}

	/** What a Chinese table gives for {@link #hungKingsOf}. */
	static LocalDate chineseHungKingsOf(int year) {
		return date(ChineseCalendar.of(EastAsianYear.forGregorian(year), THIRD, 10).transform(PlainDate.class));
	}

	private static LocalDate date(PlainDate day) {
		return day.toTemporalAccessor();
	}
}
