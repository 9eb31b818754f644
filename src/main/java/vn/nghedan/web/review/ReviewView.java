package vn.nghedan.web.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.nghedan.review.Verdict;

/** The review of a delegation with its agenda; {@code open} items are not marked as reported yet. */
record ReviewView(String code, String delegation, String delegationName, String ward, String wardName, LocalDate month,
		Instant scheduledAt, String place, String movedReason, String status, String statusLabel, String cancelReason,
		String head, String headName, String secretary, String secretaryName, boolean prepared, Instant heldAt,
		String heldByName, String minutes, String minutesNumber, LocalDate minutesDate, Instant signedAt, String signedByName,
		SignedMinutes signedMinutes, boolean editable, int open, int late, List<Item> items) {

	/** The scan of the signed minutes. */
	record SignedMinutes(String fileName, String mediaType, String href) {
	}

	/** What was said when the opinion was heard. */
	record Answered(String text, String basis, String by, String state, String stateLabel, boolean judgeable) {
	}

	/** One petition of the agenda, without its petitioner. */
	record Item(String code, String status, String statusLabel, String kindLabel, String channelLabel, String field,
			String fieldName, String group, String groupName, boolean urgent, LocalDate receiptDate, String excerpt,
			String capturedByName, Answered answer, LocalDate dueOn, boolean late, boolean reported, String direction,
			Verdict onTheSpot, String reason) {
	}
}
