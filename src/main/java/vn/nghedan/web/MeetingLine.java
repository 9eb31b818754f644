package vn.nghedan.web;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A meeting as lists show it. */
record MeetingLine(String code, String type, String typeLabel, String group, String groupName, String ward, String wardName,
		Instant scheduledAt, Instant lastAt, String place, String liaison, String liaisonName, String status,
		String statusLabel, String programme, String series, int sessionCount, @JsonUnwrapped Came came,
		@JsonUnwrapped Became became) {

	/** Who came. */
	record Came(Instant checkedInAt, String attendedBy, String attendedByName, String creditedTo, boolean chairPresent,
			Instant startedAt, Integer residentsPresent, boolean nilReport) {
	}

	/** What became of the plan. */
	record Became(Instant movedFrom, String movedBecause, String cancelledBecause, Instant invitedAt, Instant openedAt) {
	}
}
