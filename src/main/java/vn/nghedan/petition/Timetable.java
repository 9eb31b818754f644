package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.calendar.StartsAt;

/** What the clocks of a petition ask the calendar. */
interface Timetable {

	StartsAt startsAt(String ruleCode, LocalDate on);

	Instant due(String ruleCode, Instant base);

	Instant plusWorkingDays(Instant due, int days);

	Instant reminder(Instant due);

	int workingDaysBetween(LocalDate first, LocalDate last);
}
