package vn.nghedan.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** One stretch of office hours on a day of the week; one that does not count only receives people, terms stand still. */
public record Sitting(DayOfWeek weekday, LocalTime opens, LocalTime closes, boolean counts) {
}
