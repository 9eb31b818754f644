package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.List;

/**
 * A programme as its plan orders it.
 *
 * @param validTo the last day, or {@code null}
 * @param warnings days of a year as {@code 07-01}; the last day of the span is always one; {@code null} for those that the
 * installation uses
 */
public record PlannedProgramme(String name, ProgrammeKind kind, String unit, LocalDate validFrom, LocalDate validTo, Document plan,
		Quota quota, List<String> warnings) {

	/** The plan on paper: its number, its date and who signed it. */
	public record Document(String number, LocalDate date, String signer) {
	}

	/** So many times per assignment, official or ward in every span, and on what ground. */
	public record Quota(int amount, QuotaPer per, QuotaEvery every, String basis) {
	}
}
