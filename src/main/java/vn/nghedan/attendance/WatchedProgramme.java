package vn.nghedan.attendance;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the watch knows of a programme.
 *
 * @param quotas the first one first
 * @param warnings the days of a year on which it warns; {@code endWarns}: on the last day of each span as well
 */
public record WatchedProgramme(String code, String name, String kind, String unitCode, LocalDate validFrom, LocalDate validTo,
		List<Quota> quotas, List<MonthDay> warnings, boolean endWarns) {

	/** The period of the books in which the day lies; none before the programme, after it, or without a quota. */
	public Optional<Span> spanOn(LocalDate day) {
		if (quotas.isEmpty() || day.isBefore(booksFrom(0)) || validTo != null && day.isAfter(validTo)) {
			return Optional.empty();
		}
		int first = booksOn(day);
		int last = first;
		while (last + 1 < quotas.size() && quotas.get(last + 1).sameBooksAs(quotas.get(first))) {
			last++;
		}
		LocalDate begin = booksFrom(first);
		Every every = quotas.get(first).every();
		LocalDate whole = every.firstDay(day, begin);
		LocalDate from = later(whole, begin);
		LocalDate to = earlier(every.lastDay(whole), end(last));
		Quota inForce = quotas.subList(first, last + 1).stream().filter(quota -> !quota.validFrom().isAfter(to))
				.reduce((before, after) -> after).orElse(quotas.get(first));
		return Optional.of(Span.of(from, to, whole, inForce));
	}

	/** All periods from the one of that day on, or from the first of all. */
	Stream<Span> spansFrom(LocalDate day) {
		return quotas.isEmpty() ? Stream.empty()
				: Stream.iterate(spanOn(later(day, booksFrom(0))), Optional::isPresent, span -> spanOn(span.get().to().plusDays(1)))
						.map(Optional::get);
	}

	/** The days of this period on which whoever is below the quota is warned. */
	Stream<LocalDate> warningsIn(Span span) {
		Stream<LocalDate> fixed = IntStream.rangeClosed(span.from().getYear(), span.to().getYear()).boxed()
				.flatMap(year -> warnings.stream().map(day -> day.atYear(year))).filter(span::contains);
		return Stream.concat(fixed, endWarns ? Stream.of(span.to()) : Stream.empty()).distinct().sorted();
	}

	/** The index of the quota with which the books of that day began. */
	private int booksOn(LocalDate day) {
		int at = 0;
		for (int i = 1; i < quotas.size(); i++) {
			if (!quotas.get(i).sameBooksAs(quotas.get(at)) && !quotas.get(i).validFrom().isAfter(day)) {
				at = i;
			}
		}
		return at;
	}

	private LocalDate booksFrom(int quota) {
		return later(quotas.get(quota).validFrom(), validFrom);
	}

	private LocalDate end(int lastQuota) {
		LocalDate end = validTo == null ? LocalDate.MAX : validTo;
		return lastQuota + 1 < quotas.size() ? earlier(quotas.get(lastQuota + 1).validFrom().minusDays(1), end) : end;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}
}
