package vn.nghedan.petition;

import java.time.Instant;
import vn.nghedan.calendar.AlarmKind;

/**
 * One alarm as it is shown to somebody who was told.
 *
 * @param dueAt the date that the clock has now
 * @param seenAt when he said that he has seen it; {@code null} while he has not
 */
public record AlarmRow(long id, String code, String ruleCode, AlarmKind kind, int level, Instant at, Instant dueAt,
		Instant seenAt, PetitionStatus status) {
}
