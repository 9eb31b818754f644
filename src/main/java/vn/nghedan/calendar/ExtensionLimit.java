package vn.nghedan.calendar;

/** How often and by how many working days at most the work on petitions of a grade may be extended. */
public record ExtensionLimit(Long id, String authority, Grade grade, int times, int longestDays, String basis) {
}
