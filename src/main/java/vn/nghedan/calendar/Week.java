package vn.nghedan.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Office hours, looked up by the day of the week. */
final class Week {

	/** Monday to Friday, 7:30 to 11:30 and 13:30 to 17:00: for days that no recorded office hours cover. */
	static final Week USUAL = new Week(new OfficeHours(null, AlmanacRows.NATIONAL, LocalDate.of(1, 1, 1), null,
			Stream.of(DayOfWeek.values()).filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
					.flatMap(day -> Stream.of(new Sitting(day, LocalTime.of(7, 30), LocalTime.of(11, 30), true),
							new Sitting(day, LocalTime.of(13, 30), LocalTime.of(17, 0), true)))
					.toList(),
			"", null, null));

	private final OfficeHours hours;
	private final Map<DayOfWeek, List<Sitting>> counting = new EnumMap<>(DayOfWeek.class);
	private final List<Sitting> fullDay;

	Week(OfficeHours hours) {
		this.hours = hours;
		for (DayOfWeek weekday : DayOfWeek.values()) {
			counting.put(weekday, hours.sittings().stream().filter(each -> each.weekday() == weekday && each.counts()).toList());
		}
		// Of equally long days the first
		this.fullDay = Stream.of(DayOfWeek.values()).map(counting::get).max(Comparator.comparing(Week::length)).orElseThrow();
	}

	OfficeHours hours() {
		return hours;
	}

	boolean isWorked(DayOfWeek weekday) {
		return !counting.get(weekday).isEmpty();
	}

	/** The stretches of a working day in which terms run. Who works on a Saturday instead of a Friday works a full day. */
	List<Sitting> sittings(DayOfWeek weekday) {
		return isWorked(weekday) ? counting.get(weekday) : fullDay;
	}

	/** Whether people are received on that day of the week although it is no working day for terms. */
	boolean onlyReceives(DayOfWeek weekday) {
		return !isWorked(weekday) && hours.sittings().stream().anyMatch(each -> each.weekday() == weekday);
	}

	private static Duration length(List<Sitting> day) {
		return day.stream().map(each -> Duration.between(each.opens(), each.closes())).reduce(Duration.ZERO, Duration::plus);
	}
}
