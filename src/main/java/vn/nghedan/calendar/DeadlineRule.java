package vn.nghedan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One term with its legal basis: a row that can be replaced without touching code.
 *
 * @param name what must be done, in Vietnamese
 * @param authority {@code national} or the code of the authority whose term it is; those below share it
 * @param grade the grade it is for, null when for all; likewise the kind and the channel of the petition and the level
 *        of competence of the unit
 * @param rollsToWorkingDay whether a term in calendar days that ends on a day off ends on the next working day
 * @param statutory whether the law sets it: then only the nation has rows of it, and no unit silences its alarms
 * @param validTo last day, null while it is valid
 * @param basis legal basis, or that it is only proposed, in Vietnamese
 */
public record DeadlineRule(Long id, String code, String name, StartsAt startsAt, String authority, Grade grade,
		String kind, String channel, String level, int amount, TermUnit unit, boolean rollsToWorkingDay,
		boolean statutory, LocalDate validFrom, LocalDate validTo, String basis, String recordedBy, Instant recordedAt) {

	boolean isValidOn(LocalDate day) {
		return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
	}

	/** What two rows must not share at the same time. */
	List<Object> key() {
		return Arrays.asList(code, authority, grade, kind, channel, level);
	}

	/** Grade weighs more than kind, kind more than channel, channel more than level. */
	int weight() {
		return (grade == null ? 0 : 8) + (kind == null ? 0 : 4) + (channel == null ? 0 : 2) + (level == null ? 0 : 1);
	}

	DeadlineRule until(LocalDate lastDay) {
		return new DeadlineRule(null, code, name, startsAt, authority, grade, kind, channel, level, amount, unit,
				rollsToWorkingDay, statutory, validFrom, lastDay, basis, null, null);
	}
}
