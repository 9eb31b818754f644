package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

import vn.nghedan.reporting.WorklistState;

/**
 * One open task as a list shows it.
 *
 * @param daysLeft working days of its unit until it is due, below zero since then; {@code null} where no day is counted
 * @param claimable nobody holds it and the caller may take it
 * @param mine the caller holds it, or stands in for whoever does
 * @param releasable the caller may give it back
 */
record WorklistLine(String task, String kind, String code, String subject, String place, String step, String stepName, String status,
		String statusLabel, String field, String fieldName, Instant due, Integer daysLeft, String dueWords, WorklistState dueState,
		Holder holder, String unit, String unitName, String level, String meeting, Instant receivedAt, boolean claimable, boolean mine,
		boolean releasable, List<Flag> flags) {

	/** Who has taken it. */
	record Holder(String username, String name) {
	}

	/** What else is to be known of it at a glance. */
	enum Flag {
		WAITING, RETURNED, URGENT, ALARMED
	}
}
