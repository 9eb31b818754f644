package vn.nghedan.meeting;

import java.time.LocalDate;

/**
 * An answer or a promise that a group's meeting is to hear; without the petitioner, who need not be named there.
 *
 * @param answer {@code null} where it was given otherwise than in writing
 * @param promiseDue the day of the promise; {@code null} without one
 * @param carried how many meetings before this one have left it to the next
 * @param outcome what became of it at this meeting, {@code null} as long as nobody has said; then reason and proof are too
 */
public record Announceable(String petitionCode, AnnouncementKind kind, LocalDate receiptDate, String content, String answer,
		LocalDate promiseDue, int carried, AnnouncementOutcome outcome, String reason, String proof) {

	boolean isOpen() {
		return outcome == null;
	}
}
