package vn.nghedan.petition;

import java.util.List;
import vn.nghedan.calendar.Counting;
import vn.nghedan.calendar.DeadlineRule;

/**
 * Why a clock has the date that it has.
 *
 * @param rule the row that gives the term, valid on the day from which it runs
 * @param authority whose calendar and rules apply
 * @param counting the days of the term and of what was added, up to the date; {@code null} without a date, and for a
 *        stopped clock whose date today's calendar and rules no longer give
 * @param shifts pauses and extensions with the days that they give by today's calendar, oldest first
 * @param former the clock that this one replaced; {@code null} when it replaced none
 * @param coming what it will raise yet, soonest first
 */
public record ClockExplanation(PetitionClock clock, DeadlineRule rule, String authority, Counting counting,
		List<ClockShift> shifts, PetitionClock former, List<Alarm> coming) {
}
