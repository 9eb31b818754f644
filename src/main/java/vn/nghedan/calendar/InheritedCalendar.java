package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghedan.platform.VietnamTime;

/** The rows of a calendar and of those above it as one calendar: for each day the nearest that says something. */
final class InheritedCalendar implements WorkingCalendar {

	private final Map<LocalDate, CalendarDay> rows = new HashMap<>();
	/** By the first day from which each is the nearest that is valid. */
	private final NavigableMap<LocalDate, Week> weeks = new TreeMap<>();
	private final Set<Integer> years;
	private final WorkedDays worked;

	/** @param path the nearest calendar first */
	InheritedCalendar(List<OwnRows> path) {
		path.stream().flatMap(own -> own.days().stream()).filter(CalendarDay::active)
				.forEach(row -> rows.putIfAbsent(row.day(), row));
		List<OfficeHours> hours = path.stream().flatMap(own -> own.hours().stream()).toList();
		weeks.put(LocalDate.MIN, weekOn(LocalDate.MIN, hours));
		hours.stream().flatMap(InheritedCalendar::changes).forEach(day -> weeks.put(day, weekOn(day, hours)));
		this.years = rows.values().stream().filter(row -> row.kind() == DayKind.HOLIDAY)
				.map(row -> row.day().getYear()).collect(Collectors.toUnmodifiableSet());
		this.worked = new WorkedDays(this::isWorked);
	}

	/** What one calendar itself has recorded. */
	record OwnRows(List<CalendarDay> days, List<OfficeHours> hours) {
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return worked.contains(day);
	}

	@Override
	public LocalDate plusWorkingDays(LocalDate eventDay, int n) {
		if (n == 0) {
			return isWorkingDay(eventDay) ? eventDay : worked.plus(eventDay, 1);
		}
		return worked.plus(eventDay, n);
	}

	@Override
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		return to.isBefore(from) ? -worked.between(to, from) : worked.between(from, to);
	}

	@Override
	public CountedDay day(LocalDate day) {
		return new CountedDay(day, isWorkingDay(day), reason(day));
	}

	@Override
	public List<Sitting> sittings(LocalDate day) {
		return isWorkingDay(day) ? week(day).sittings(day.getDayOfWeek()) : List.of();
	}

	/** The row that decides about the day; null where the week does. */
	CalendarDay row(LocalDate day) {
		return rows.get(day);
	}

	Week week(LocalDate day) {
		return weeks.floorEntry(day).getValue();
	}

	/** What is uncertain about days that were counted. */
	List<String> notes(List<CountedDay> steps) {
		Stream<String> unverified = steps.stream().map(step -> row(step.date())).filter(Objects::nonNull)
				.filter(row -> !row.verified())
				.map(row -> Words.of("note.unverified", VietnamTime.words(row.day()), row.name()));
		Set<Integer> told = new HashSet<>(years);
		Stream<String> empty = steps.stream().map(step -> step.date().getYear()).filter(told::add)
				.map(year -> Words.of("note.empty-year", String.valueOf(year)));
		return Stream.concat(unverified, empty).toList();
	}

	private boolean isWorked(LocalDate day) {
		CalendarDay row = rows.get(day);
		return row == null || row.kind() == DayKind.NORMAL ? week(day).isWorked(day.getDayOfWeek())
				: row.kind() == DayKind.WORKING;
	}

	private String reason(LocalDate day) {
		CalendarDay row = row(day);
		if (row != null && (row.kind() != DayKind.NORMAL || isWorkingDay(day))) {
			return row.name();
		}
		if (isWorkingDay(day)) {
			return null;
		}
		String weekday = Words.of("weekday." + day.getDayOfWeek().getValue());
		return week(day).onlyReceives(day.getDayOfWeek()) ? Words.of("only-receives", weekday) : weekday;
	}

	private static Stream<LocalDate> changes(OfficeHours hours) {
		return Stream.of(hours.validFrom(), hours.validTo() == null ? hours.validFrom() : hours.validTo().plusDays(1));
	}

	private static Week weekOn(LocalDate day, List<OfficeHours> nearestFirst) {
		return nearestFirst.stream().filter(hours -> hours.isValidOn(day)).findFirst().map(Week::new).orElse(Week.USUAL);
	}
}
