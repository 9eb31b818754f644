package vn.nghedan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.platform.VietnamTime;

/** The moment at which an alarm goes off. */
final class AlarmTime {

	private AlarmTime() {
	}

	static Instant of(AlarmRule rule, InheritedCalendar calendar, Instant due) {
		if (rule.offset() == 0 && !rule.atClosing()) {
			return due;
		}
		LocalDate day = VietnamTime.dateOf(due);
		LocalDate told = rule.unit() == TermUnit.CALENDAR_DAY ? day.plusDays(rule.offset())
				: rule.offset() == 0 ? day : calendar.plusWorkingDays(day, rule.offset());
		if (!rule.atClosing()) {
			return VietnamTime.endOf(told);
		}
		// On a day off nobody closes: before the due date it is told on the worked day before, after it on the next one
		return rule.offset() > 0 ? Count.closing(calendar, calendar.plusWorkingDays(told, 0))
				: notAfter(due, Count.closing(calendar, told));
	}

	static Instant notAfter(Instant due, Instant at) {
		return at.isAfter(due) ? due : at;
	}
}
