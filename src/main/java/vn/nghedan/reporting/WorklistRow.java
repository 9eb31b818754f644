package vn.nghedan.reporting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One open task in a worklist.
 *
 * @param subject how the petition begins; what the step is about where it is about no petition
 * @param due {@code null} while its clock stands still, and where it has none
 * @param claimable nobody holds it and it waits for a group of the reader
 * @param mine the reader holds it, or stands in for whoever does
 * @param releasable the reader himself holds it, and it has a group to go back to
 * @param alarmed an alarm was raised for a clock of the case that runs
 */
public record WorklistRow(String task, String kind, String code, String subject, String place, String ward, String group, String step,
		String stepName, String status, String field, Instant due, WorklistState state, String holder, String unit, String level,
		String meeting, Instant receivedAt, LocalDate receivedOn, boolean claimable, boolean mine, boolean releasable, boolean waiting, boolean returned,
		boolean urgent, boolean alarmed) {
}
