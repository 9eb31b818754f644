package vn.nghedan.web.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;

import vn.nghedan.meeting.RecordDraft;

/** What is written into a record; what is left out is empty. */
record RecordBody(String informationGiven, String tasksUrged, String situation, boolean nil, OffsetDateTime startedAt,
		Integer residentsPresent, boolean notAccusation) {

	RecordDraft draft() {
		Instant started = startedAt == null ? null : startedAt.toInstant();
		return new RecordDraft(informationGiven, tasksUrged, situation, nil, started, residentsPresent);
	}

	@Override
	public String toString() {
		return "RecordBody";
	}
}
