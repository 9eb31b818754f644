package vn.nghedan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Monday to Friday, but for the days off and the days worked that are listed. */
record ExceptionalDays(Set<LocalDate> off, Set<LocalDate> worked) implements WorkingCalendar {

	static ExceptionalDays of(Collection<Holiday> holidays) {
		return new ExceptionalDays(days(holidays, Holiday.Kind.OFF), days(holidays, Holiday.Kind.WORKED));
	}

	private static Set<LocalDate> days(Collection<Holiday> holidays, Holiday.Kind kind) {
		return holidays.stream().filter(each -> each.kind() == kind).map(Holiday::day).collect(Collectors.toSet());
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return worked.contains(day) || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(day);
	}

	@Override
	public LocalDate plusWorkingDays(LocalDate eventDay, int n) {
		if (n == 0) {
			return isWorkingDay(eventDay) ? eventDay : plusWorkingDays(eventDay, 1);
		}
		LocalDate day = eventDay;
		for (int left = Math.abs(n); left > 0; left -= isWorkingDay(day) ? 1 : 0) {
			day = day.plusDays(Integer.signum(n));
		}
		return day;
	}

	@Override
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -workingDaysBetween(to, from);
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}
}
