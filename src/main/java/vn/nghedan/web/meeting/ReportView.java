package vn.nghedan.web.meeting;

import java.time.Instant;

/**
 * A report on the situation; of an urgent opinion the text stands in its petition.
 *
 * @param maySee whether whoever asks may say that he has read it
 */
record ReportView(String code, String kind, String kindLabel, boolean urgent, String ward, String wardName, String group,
		String groupName, String meeting, String petition, String text, String reportedBy, String reportedByName, Instant reportedAt,
		String seenByName, Instant seenAt, String instruction, boolean maySee) {
}
