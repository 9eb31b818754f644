package vn.nghedan.calendar;

/** Something that somebody wants to change in the calendars or the rules. */
public sealed interface AlmanacEdit permits DaysEdit, HoursEdit, RuleEdit, AlarmsEdit, LimitsEdit {
}
