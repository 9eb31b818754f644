package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A meeting with who is to come, what it is about and what it brought; that only if {@code whole}. */
record MeetingView(@JsonUnwrapped MeetingLine line, boolean editable, boolean arrangeable, boolean whole, String minutes,
		List<PetitionLine> opinions, List<ToAnnounce> toAnnounce, List<Session> sessions, List<Participant> participants,
		Agenda agenda, List<Change> changes) {

	/** An answer or a promise that the residents of the group are to hear, and what became of it at this meeting. */
	record ToAnnounce(String code, LocalDate receiptDate, String excerpt, String answer, LocalDate promiseDue, String outcome,
			String reason, String proof, long carried) {
	}

	/** One evening of a meeting by clusters; a meeting in one piece has none. */
	record Session(Long id, int position, String name, Instant scheduledAt, String place, Instant startedAt,
			Integer residentsPresent) {
	}

	/** Somebody who is to come; people without an account are named by what they are. */
	record Participant(Long id, String title, String username, String name, boolean required, Boolean came, String note) {
	}

	/** What to ask, what to read out, and which promises the residents may ask about. */
	record Agenda(List<Prompt> prompts, List<ToAnnounce> toAnnounce, List<ToAnnounce> promises) {
	}

	/** A question that makes people speak. */
	record Prompt(String text) {
	}

	/** What happened to it before it was held. */
	record Change(String kind, String kindLabel, Instant from, Instant to, String username, String name, String reason,
			String by, String byName, Instant at) {
	}
}
