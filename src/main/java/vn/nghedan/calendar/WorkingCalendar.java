package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The working days of one authority, its own and inherited ones, as they stand at one version. Counts as the Civil Code
 * does (articles 147 and 148): the day of the event is not counted.
 */
public interface WorkingCalendar {

	boolean isWorkingDay(LocalDate day);

	/**
	 * The n-th working day after the event. With n = 0 the day itself, or the next working day; with a negative n the
	 * n-th working day before it.
	 */
	LocalDate plusWorkingDays(LocalDate eventDay, int n);

	/** How many working days lie after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
	int workingDaysBetween(LocalDate from, LocalDate to);

	/** Whether the day is worked, and why. */
	CountedDay day(LocalDate day);

	/** The hours of that day in which terms run, in order; none on a day off. */
	List<Sitting> sittings(LocalDate day);
}
