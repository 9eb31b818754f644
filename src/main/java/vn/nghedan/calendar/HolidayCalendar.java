package vn.nghedan.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The working calendar of the holiday table, asked afresh each time because another node may have changed it. */
@Service
class HolidayCalendar implements WorkingCalendar {

	private final Holidays holidays;

	HolidayCalendar(Holidays holidays) {
		this.holidays = holidays;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return days().isWorkingDay(day);
	}

	@Override
	public LocalDate plusWorkingDays(LocalDate eventDay, int n) {
		return days().plusWorkingDays(eventDay, n);
	}

	@Override
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		return days().workingDaysBetween(from, to);
	}

	private WorkingCalendar days() {
		return ExceptionalDays.of(holidays.findByActiveTrue());
	}
}
