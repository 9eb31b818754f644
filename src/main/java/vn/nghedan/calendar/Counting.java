package vn.nghedan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a due date came about.
 *
 * @param steps every day after the event up to the due date; for terms in hours from the day of the event on
 * @param notes what is uncertain about it, in words of the reader's language
 */
public record Counting(LocalDate dueDate, Instant dueAt, List<CountedDay> steps, List<String> notes) {
}
