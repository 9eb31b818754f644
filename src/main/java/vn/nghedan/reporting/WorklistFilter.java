package vn.nghedan.reporting;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a worklist is narrowed to; {@code null} or empty means anything.
 *
 * @param text words, accents or none, or a code
 * @param owner a username, {@link #NOBODY}, or {@link #ME}
 * @param units for whose people it waits; {@link #NOBODY} alone: for those of no unit
 * @param receivedFrom with {@code receivedTo} days of receipt
 */
public record WorklistFilter(Set<WorklistChip> chips, String text, String step, String field, String ward, String group, String meeting,
		String level, String owner, Set<String> units, LocalDate receivedFrom, LocalDate receivedTo) {

	public static final String NOBODY = "none";
	public static final String ME = "me";

	WorklistFilter withoutChips() {
		return new WorklistFilter(Set.of(), text, step, field, ward, group, meeting, level, owner, units, receivedFrom, receivedTo);
	}
}
