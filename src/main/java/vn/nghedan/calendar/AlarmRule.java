package vn.nghedan.calendar;

import java.util.List;

/**
 * When and how far up a deadline is told of.
 *
 * @param ruleCode the deadline it is for, null for all that have no rows of their own
 * @param level 0 the holder of the step; 1 he and the first head; n the n-th head on the way up
 * @param offset days after (negative: before) the due date, counted in {@code unit}
 * @param atClosing at the end of office hours at the latest 17:00, otherwise at the end of the day
 * @param active one that is not tells nobody, and keeps the rows of other calendars from counting
 */
public record AlarmRule(Long id, String authority, String ruleCode, AlarmKind kind, int level, int offset,
		TermUnit unit, boolean atClosing, boolean active, String basis) {

	/** What two rows of the same deadline must not share. */
	List<Object> moment() {
		return List.of(kind, level, offset, unit, atClosing);
	}
}
