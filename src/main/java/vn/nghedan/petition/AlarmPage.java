package vn.nghedan.petition;

import java.util.List;

/** Some alarms, the oldest date first, and where the next page starts; {@code next} is {@code null} after the last one. */
public record AlarmPage(List<AlarmRow> rows, String next) {
}
