package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.CalendarDay;
import vn.nghedan.calendar.OfficeHours;
import vn.nghedan.organization.Actor;

/** Working calendars as their readers see them. */
@Component
@Transactional(readOnly = true)
class CalendarViews {

	private final Almanacs almanacs;
	private final AlmanacBook book;
	private final CalendarRight right;
	private final CalendarWarnings warnings;
	private final Names names;

	CalendarViews(Almanacs almanacs, AlmanacBook book, CalendarRight right, CalendarWarnings warnings, Names names) {
		this.almanacs = almanacs;
		this.book = book;
		this.right = right;
		this.warnings = warnings;
		this.names = names;
	}

	public List<CalendarView.Line> list(Actor actor) {
		Almanac almanac = almanacs.current();
		Set<String> editable = right.editable(actor);
		Stream<CalendarView.Line> units = right.units().stream().map(unit -> line(unit.code(), almanac, editable))
				.filter(line -> line.own() || line.editable());
		return Stream.concat(Stream.of(line(CalendarRight.NATIONAL, almanac, editable)), units).toList();
	}

	private CalendarView.Line line(String code, Almanac almanac, Set<String> editable) {
		boolean own = !almanac.days(code).isEmpty() || !almanac.hours(code).isEmpty();
		return new CalendarView.Line(code, name(code), own, editable.contains(code));
	}

	/** @param year the year of today when {@code null} */
	public CalendarView of(String calendar, Integer year, Actor actor) {
		Almanac almanac = almanacs.current();
		List<String> path = almanac.path(calendar);
		int shown = year == null ? right.today().getYear() : year;
		List<CalendarDay> days = almanac.days(calendar, shown);
		return new CalendarView(calendar, name(calendar), right.mayEdit(calendar, actor),
				path.stream().map(code -> new CalendarView.Level(code, name(code))).toList(), hours(almanac, calendar, shown),
				days.stream().map(day -> view(day, calendar)).toList(), warnings.of(days), years(almanac, path));
	}

	private CalendarView.Hours hours(Almanac almanac, String calendar, int year) {
		LocalDate today = right.today();
		OfficeHours hours = almanac.hours(calendar, today.getYear() == year ? today : LocalDate.of(year, 1, 1));
		return new CalendarView.Hours(hours.calendar(), name(hours.calendar()), hours.validFrom(), hours.validTo(), hours.basis(),
				hours.sittings().stream().map(CalendarView.Times::of).toList());
	}

	/** Years with any row, this one and the next among them. */
	private List<Integer> years(Almanac almanac, List<String> path) {
		int now = right.today().getYear();
		IntStream known = path.stream().flatMap(code -> almanac.days(code).stream()).mapToInt(day -> day.day().getYear());
		return IntStream.concat(known, IntStream.of(now, now + 1)).distinct().sorted().boxed().toList();
	}

	CalendarView.Day view(CalendarDay day, String calendar) {
		return new CalendarView.Day(day.id(), day.day(), day.kind().name(), Labels.of(day.kind()), day.name(), day.basis(),
				day.verified(), day.active(), day.calendar(), name(day.calendar()), day.calendar().equals(calendar),
				day.recordedBy(), names.official(day.recordedBy()), day.recordedAt());
	}

	public List<CalendarView.Version> history(String calendar, LocalDate date) {
		List<CalendarView.Version> versions = new ArrayList<>();
		Instant supersededAt = null;
		for (CalendarDay day : book.history(calendar, date)) {
			versions.add(new CalendarView.Version(day.day(), day.kind().name(), Labels.of(day.kind()), day.name(), day.basis(),
					day.verified(), day.active(), day.recordedBy(), names.official(day.recordedBy()), day.recordedAt(), supersededAt));
			supersededAt = day.recordedAt();
		}
		return versions;
	}

	/** What a calendar is called. */
	String name(String calendar) {
		return CalendarRight.NATIONAL.equals(calendar) ? Labels.of("calendar", calendar) : names.unit(calendar);
	}
}
