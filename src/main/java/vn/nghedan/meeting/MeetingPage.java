package vn.nghedan.meeting;

import java.util.List;

/** Some meetings and where the next page starts; {@code next} is {@code null} after the last one. */
public record MeetingPage(List<MeetingRow> rows, String next) {
}
