package vn.nghedan.retention;

import java.time.LocalDate;

/**
 * A case that has ended, and until when it is kept.
 *
 * @param termId the row of the terms by which it is kept
 * @param endedOn the day on which it ended
 * @param dueOn the day from which it may be destroyed; {@code null} for never
 * @param held whether a legal hold is in force
 */
public record KeptCase(String code, long termId, String className, LocalDate endedOn, LocalDate dueOn, boolean held) {
}
