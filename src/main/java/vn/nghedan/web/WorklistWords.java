package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Component;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.WorkingCalendar;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.reporting.WorklistRow;

/** Says how much time is left for a step, in working days of the unit that it waits for. */
@Component
class WorklistWords {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

	private final Almanacs almanacs;
	private final Clock clock;

	WorklistWords(Almanacs almanacs, Clock clock) {
		this.almanacs = almanacs;
		this.clock = clock;
	}

	/** Below zero when it is overdue; {@code null} where it is not due on any day. */
	Integer daysLeft(WorklistRow row) {
		return row.due() == null ? null : daysLeft(row.due(), row.unit());
	}

	/** How late it is, {@code null} while it is not. */
	String late(Instant due, String unit) {
		return due == null || !due.isBefore(clock.instant()) ? null : overdue(due, daysLeft(due, unit));
	}

	private int daysLeft(Instant due, String unit) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		LocalDate day = VietnamTime.dateOf(due);
		WorkingCalendar calendar = calendar(unit);
		return day.isBefore(today) ? -calendar.workingDaysBetween(day, today) : calendar.workingDaysBetween(today, day);
	}

	String of(WorklistRow row, Integer daysLeft) {
		return switch (row.state()) {
			case NONE -> text("none");
			case STOPPED -> text("stopped");
			case OVERDUE -> overdue(row.due(), daysLeft);
			case TODAY -> DayWords.isEndOfDay(row.due()) ? text("today") : text("today-at", HOUR.format(row.due()));
			default -> daysLeft == 0 ? text("on", VietnamTime.words(VietnamTime.dateOf(row.due()))) : text("left", daysLeft);
		};
	}

	private String overdue(Instant due, int daysLeft) {
		if (VietnamTime.dateOf(due).equals(VietnamTime.dateOf(clock.instant()))) {
			return text("overdue-since", HOUR.format(due));
		}
		return daysLeft == 0 ? text("overdue-on", VietnamTime.words(VietnamTime.dateOf(due))) : text("overdue", -daysLeft);
	}

	private WorkingCalendar calendar(String unit) {
		Almanac almanac = almanacs.current();
		return almanac.calendar(unit != null && almanac.knows(unit) ? unit : Almanac.NATIONAL);
	}

	private static String text(String key, Object... arguments) {
		return Problem.text("worklist." + key, org.springframework.context.i18n.LocaleContextHolder.getLocale(), arguments);
	}
}
