package vn.nghedan.web.meeting;

import java.time.Instant;
import java.util.List;

/**
 * The record of a meeting as those see it who write or read it.
 *
 * @param missing what finishing still needs, in words
 */
record RecordView(int version, String state, String informationGiven, String tasksUrged, String situation, boolean nil,
		Instant startedAt, Integer residentsPresent, Instant readBackAt, String readBackByName, boolean changedSinceReadBack,
		Scan scan, Instant finishedAt, String finishedByName, List<Addition> additions, List<Missing> missing, boolean editable) {

	/** The scanned paper with its signatures. */
	record Scan(String name, String href) {
	}

	/** What was added after the record was finished. */
	record Addition(String text, String byName, Instant at) {
	}

	/** One thing that is missing, and what to do. */
	record Missing(String code, String text) {
	}
}
