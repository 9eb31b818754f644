package vn.nghedan.calendar;

import java.time.LocalDate;

/** A day as somebody entered it; without a word about it the row is active, and as verified as the one with this text. */
public record DayDraft(LocalDate day, DayKind kind, String name, String basis, Boolean active, Boolean verified) {
}
