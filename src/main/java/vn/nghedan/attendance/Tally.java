package vn.nghedan.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a programme's quota stands on a day; {@code span} is {@code null} where nothing is owed then, and so nobody owes. */
public record Tally(WatchedProgramme programme, LocalDate on, Span span, List<Obligation> obligations) {

	/** The last day of warning until this day: who is below his quota since then is late. */
	public Optional<LocalDate> warnedOn() {
		return span == null ? Optional.empty()
				: programme.warningsIn(span).filter(day -> !day.isAfter(on)).reduce((before, after) -> after);
	}

	List<Obligation> below() {
		return obligations.stream().filter(one -> one.missing() > 0).toList();
	}
}
