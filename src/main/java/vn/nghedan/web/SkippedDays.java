package vn.nghedan.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.nghedan.calendar.CountedDay;

/** The days on the way to a due date that need a word: weekends together, equal neighbours as one. */
final class SkippedDays {

	private static final String DASH = "–";

	private final List<CountedDay> days;
	private final int year;

	SkippedDays(List<CountedDay> days, int year) {
		this.days = days;
		this.year = year;
	}

	/** Dates of weekends without any other reason, {@code 02/05–03/05, 09/05–10/05}; empty when there are none. */
	String weekends() {
		return runs(days.stream().filter(day -> !day.counted() && isPlainWeekend(day)).toList(), false);
	}

	/** Other days that do not count, with their names. */
	String named() {
		return runs(days.stream().filter(day -> !day.counted() && !isPlainWeekend(day)).toList(), true);
	}

	/** Days that count although one would not think so, with their names. */
	String worked() {
		return runs(days.stream().filter(day -> day.counted() && day.reason() != null).toList(), true);
	}

	/** A weekend day whose reason is nothing but its name. */
	private static boolean isPlainWeekend(CountedDay day) {
		return day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
				&& (day.reason() == null || day.reason().equalsIgnoreCase(DayWords.weekday(day.date())));
	}

	private String runs(List<CountedDay> some, boolean named) {
		List<List<CountedDay>> runs = new ArrayList<>();
		for (CountedDay day : some) {
			List<CountedDay> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
			if (!last.isEmpty() && continues(last.get(last.size() - 1), day, named)) {
				last.add(day);
			}
			else {
				runs.add(new ArrayList<>(List.of(day)));
			}
		}
		return runs.stream().map(run -> words(run, named)).collect(Collectors.joining(named ? "; " : ", "));
	}

	private static boolean continues(CountedDay before, CountedDay day, boolean named) {
		return before.date().plusDays(1).equals(day.date()) && (!named || Objects.equals(before.reason(), day.reason()));
	}

	private String words(List<CountedDay> run, boolean named) {
		LocalDate from = run.get(0).date();
		LocalDate to = run.get(run.size() - 1).date();
		String dates = DayWords.brief(from, year) + (from.equals(to) ? "" : DASH + DayWords.brief(to, year));
		return named && run.get(0).reason() != null ? dates + " " + run.get(0).reason() : dates;
	}
}
