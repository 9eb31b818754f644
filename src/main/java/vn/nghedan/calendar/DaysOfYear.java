package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of one year that somebody who looks after a calendar has to see. */
final class DaysOfYear {

	private DaysOfYear() {
	}

	static List<CalendarDay> of(AlmanacRows rows, String authority, int year) {
		List<String> path = rows.path(authority);
		Map<LocalDate, List<CalendarDay>> byDay = new TreeMap<>();
		rows.days().stream().filter(row -> row.day().getYear() == year && path.contains(row.calendar()))
				.sorted(Comparator.comparingInt(row -> path.indexOf(row.calendar())))
				.forEach(row -> byDay.computeIfAbsent(row.day(), any -> new ArrayList<>()).add(row));
		return byDay.values().stream().flatMap(nearestFirst -> shown(nearestFirst, authority).stream()).toList();
	}

	private static List<CalendarDay> shown(List<CalendarDay> nearestFirst, String authority) {
		CalendarDay nearest = nearestFirst.get(0);
		CalendarDay deciding = nearestFirst.stream().filter(CalendarDay::active).findFirst().orElse(nearest);
		return nearest == deciding || !nearest.calendar().equals(authority) ? List.of(deciding)
				: List.of(deciding, nearest);
	}
}
