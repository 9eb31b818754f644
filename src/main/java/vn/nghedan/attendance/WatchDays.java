package vn.nghedan.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** On which days a programme is looked at. A span is closed some days after its end, since records come late. */
record WatchDays(WatchedProgramme programme, Function<Span, LocalDate> closing) {

	/** A span that ended longer ago than this is closed: no run of holidays is as long. */
	private static final int LONGEST_HOLIDAYS = 60;

	/** A day, and what is done on it about which span. */
	record WatchDay(LocalDate day, ReviewKind kind, Span span) {
	}

	/** In order, the first day excluded and the last one included. */
	List<WatchDay> between(LocalDate after, LocalDate until) {
		return spans(after).takeWhile(span -> !span.from().isAfter(until)).flatMap(this::of)
				.filter(one -> one.day().isAfter(after) && !one.day().isAfter(until))
				.sorted(Comparator.comparing(WatchDay::day).thenComparing(WatchDay::kind)).toList();
	}

	/** The first one after that day; none once the last books are closed. */
	Optional<LocalDate> next(LocalDate after) {
		LocalDate first = null;
		for (Span span : (Iterable<Span>) spans(after)::iterator) {
			if (first != null && span.from().isAfter(first)) {
				break;
			}
			LocalDate found = of(span).map(WatchDay::day).filter(day -> day.isAfter(after)).min(Comparator.naturalOrder()).orElse(null);
			first = first == null || found != null && found.isBefore(first) ? found : first;
		}
		return Optional.ofNullable(first);
	}

	private Stream<Span> spans(LocalDate after) {
		return programme.spansFrom(after.minusDays(LONGEST_HOLIDAYS));
	}

	private Stream<WatchDay> of(Span span) {
		return Stream.concat(programme.warningsIn(span).map(day -> new WatchDay(day, ReviewKind.WARNING, span)),
				Stream.of(new WatchDay(closing.apply(span), ReviewKind.CLOSING, span)));
	}
}
