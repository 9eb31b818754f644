package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A meeting; lists carry it without minutes, opinions and what is to be announced. */
record MeetingView(String code, String type, String typeLabel, String group, String groupName, String ward, String wardName,
		Instant scheduledAt, String place, String liaison, String liaisonName, String status, String statusLabel,
		Instant startedAt, Integer residentsPresent, boolean nilReport, boolean editable, String minutes,
		List<PetitionLine> opinions, List<ToAnnounce> toAnnounce) {

	/** An answer that the residents of the group have not heard yet. */
	record ToAnnounce(String code, LocalDate receiptDate, String excerpt, String answer) {
	}
}
