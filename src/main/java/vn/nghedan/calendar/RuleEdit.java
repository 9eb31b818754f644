package vn.nghedan.calendar;

import java.time.LocalDate;

/**
 * A new row of a deadline rule, which ends the one before it, or a correction.
 *
 * @param replaces the row that is corrected; null for a new one
 * @param rolls null: as the row before
 */
public record RuleEdit(Long replaces, String code, String authority, Grade grade, String kind, String channel,
		String level, int amount, TermUnit unit, Boolean rolls, LocalDate validFrom, LocalDate validTo, String basis)
		implements AlmanacEdit {
}
