package vn.nghedan.attendance;

import java.time.LocalDate;
import java.util.Set;

/** These people are below what their programme wants and have not been told so on that day before. */
public record AttendanceWarned(String programmeCode, LocalDate day, Set<String> usernames) {
}
