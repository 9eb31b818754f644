package vn.nghedan.attendance;

import java.time.LocalDate;

/** How many visits somebody was last warned that he owes, and by which day. */
public record Owed(int missing, LocalDate until) {
}
