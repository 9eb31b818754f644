package vn.nghedan.calendar;

import java.time.LocalDate;

/**
 * One day out of a calendar file, or one event that gives none, with what is wrong and what to do about it.
 *
 * @param day null when the event says none that can be read
 * @param problem in the reader's language, null for a good row
 */
public record FileRow(LocalDate day, DayKind kind, String name, String basis, Boolean active, Boolean verified,
		String problem) {

	public boolean broken() {
		return problem != null;
	}

	/** The row as somebody would have entered it. */
	public DayDraft draft() {
		return new DayDraft(day, kind, name, basis, active, verified);
	}

	FileRow on(LocalDate other) {
		return new FileRow(other, kind, name, basis, active, verified, problem);
	}

	FileRow brokenBy(String reason) {
		return new FileRow(day, kind, name, basis, active, verified, reason);
	}
}
