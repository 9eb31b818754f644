package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Deadlines;
import vn.nghedan.calendar.StartsAt;
import vn.nghedan.calendar.WorkingCalendar;

/** The timetable that the rule table and the holiday table give. */
@Component
class CalendarTimetable implements Timetable {

	private final Deadlines deadlines;
	private final WorkingCalendar calendar;

	CalendarTimetable(Deadlines deadlines, WorkingCalendar calendar) {
		this.deadlines = deadlines;
		this.calendar = calendar;
	}

	@Override
	public StartsAt startsAt(String ruleCode, LocalDate on) {
		return deadlines.rule(ruleCode, on).startsAt();
	}

	@Override
	public Instant due(String ruleCode, Instant base) {
		return deadlines.due(ruleCode, base);
	}

	@Override
	public Instant plusWorkingDays(Instant due, int days) {
		return deadlines.plus(due, days);
	}

	@Override
	public Instant reminder(Instant due) {
		return deadlines.reminder(due);
	}

	@Override
	public int workingDaysBetween(LocalDate first, LocalDate last) {
		return calendar.workingDaysBetween(first, last);
	}
}
