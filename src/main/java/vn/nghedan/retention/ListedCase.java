package vn.nghedan.retention;

import java.time.LocalDate;

/**
 * A case on a list.
 *
 * @param state LISTED, DONE, HELD, NOT_DUE or WITHDRAWN
 * @param held whether a legal hold is in force today
 */
public record ListedCase(String code, String className, LocalDate endedOn, LocalDate dueOn, String state, boolean held) {
}
