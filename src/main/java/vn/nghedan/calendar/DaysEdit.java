package vn.nghedan.calendar;

import java.util.List;

/** Days of one calendar, each of which replaces the row that the calendar has for the day. */
public record DaysEdit(String calendar, List<DayDraft> days) implements AlmanacEdit {
}
