package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.nghedan.platform.VietnamTime;

/** Days and moments as people here say them: {@code 20:00 thứ Bảy 25/04/2026}. */
final class DayWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

	private DayWords() {
	}

	static String time(Instant at) {
		return TIME.format(there(at));
	}

	static String weekdayAndDate(LocalDate day) {
		return weekday(day) + " " + VietnamTime.words(day);
	}

	static String moment(Instant at) {
		return time(at) + " " + weekdayAndDate(VietnamTime.dateOf(at));
	}

	/** Where only the day is known. */
	static boolean isStartOfDay(Instant at) {
		return there(at).toLocalTime().equals(LocalTime.MIDNIGHT);
	}

	/** The end of a day is said as such, not as its last second. */
	static boolean isEndOfDay(Instant at) {
		return there(at).toLocalTime().equals(VietnamTime.END_OF_DAY) || there(at).toLocalTime().equals(LocalTime.MAX);
	}

	/** Without the year where it is that of the text anyway. */
	static String brief(LocalDate day, int year) {
		return day.getYear() == year ? SHORT.format(day) : VietnamTime.words(day);
	}

	static String weekday(LocalDate day) {
		return Problem.text("weekday." + day.getDayOfWeek().getValue(), locale());
	}

	/** A word at the beginning of a sentence. */
	static String first(String words) {
		return words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
	}

	private static ZonedDateTime there(Instant at) {
		return at.atZone(VietnamTime.ZONE);
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}
}
