package vn.nghedan.web.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A handover; lists carry it without lines and paper. */
record HandoverView(String code, String unit, String unitName, String programme, String programmeName, String cause,
		String causeLabel, LocalDate effectiveOn, String state, String stateLabel, String orderedByName, Instant orderedAt,
		boolean inEffect, String objection, String objectionReply, String confirmedByName, Instant confirmedAt, LocalDate announcedOn, String proof,
		List<Line> lines, Paper paper) {

	/** One group: who looked after it, and who does now. */
	record Line(String group, String groupName, String from, String fromName, String to, String toName, String position,
			String unitName) {
	}

	/** The text to print around the lines, and who signs. */
	record Paper(String title, String opening, String duty, List<String> signers) {
	}
}
