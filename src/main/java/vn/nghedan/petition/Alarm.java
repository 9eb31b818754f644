package vn.nghedan.petition;

import java.time.Instant;
import vn.nghedan.calendar.AlarmKind;

/**
 * Something that the deadline watch has to tell about one clock of one petition.
 *
 * @param code of the petition
 * @param level 0 the holder of the step; 1 he and the first head; n the n-th head on the way up
 * @param at when it is to be told; in the past when nobody looked in time
 * @param dueAt the date of the clock
 * @param unit the authority by whose calendar and rules the clock runs
 */
public record Alarm(AlarmKind kind, String ruleCode, String code, int level, Instant at, Instant dueAt, Long clockId,
		String unit) {

	/** The same, told at another moment. */
	Alarm toldAt(Instant moment) {
		return new Alarm(kind, ruleCode, code, level, moment, dueAt, clockId, unit);
	}

	/** As the journal names it: {@code D05 OVERDUE}, {@code D05 ESCALATION 2}. */
	String words() {
		return ruleCode + " " + kind + (kind == AlarmKind.ESCALATION ? " " + level : "");
	}
}
