package vn.nghedan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A meeting that a series gives and that is not in the calendar yet. */
record Draft(ScheduledSeries series, LocalDate occurrence, String group, String liaison, Instant at, Instant movedFrom,
		String movedBecause, List<DraftSession> sessions) {

	/** One evening of a meeting by clusters. */
	record DraftSession(String name, Instant at, String place) {
	}

	Instant lastSessionAt() {
		return sessions.isEmpty() ? null : sessions.get(sessions.size() - 1).at();
	}
}
