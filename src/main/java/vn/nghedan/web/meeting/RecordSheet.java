package vn.nghedan.web.meeting;

import java.time.Instant;
import java.util.List;

/** The minutes of a meeting to be printed, read out and signed; residents are "người dân" of their group and nothing more. */
record RecordSheet(String code, String typeLabel, String wardName, String groupName, String place, Instant scheduledAt,
		Instant checkedInAt, String attendedByName, List<Session> sessions, List<Came> participants, String informationGiven,
		String tasksUrged, String situation, String minutes, List<Said> opinions, boolean nil, List<Told> announced,
		Instant readBackAt, List<RecordView.Addition> additions, Instant finishedAt) {

	/** An evening: the only one, or that of a cluster. */
	record Session(String name, String place, Instant startedAt, Integer residentsPresent) {
	}

	/** Who was to come and did or did not. */
	record Came(String title, String name, Boolean came, String note) {
	}

	/** An opinion, its number in the minutes and what was answered on the spot. */
	record Said(int number, String code, String who, String content, String kindLabel, boolean urgent, String answer) {
	}

	/** An answer or promise that the meeting was to hear, and what became of it. */
	record Told(String code, String content, String answer, String outcome, String reason) {
	}
}
