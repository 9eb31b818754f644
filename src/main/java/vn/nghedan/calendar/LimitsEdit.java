package vn.nghedan.calendar;

/** How often, and by how many working days each time, an authority lets the work on petitions of a grade be extended. */
public record LimitsEdit(String authority, Grade grade, int times, int longestDays, String basis) implements AlmanacEdit {
}
