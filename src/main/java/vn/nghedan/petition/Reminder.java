package vn.nghedan.petition;

import java.time.Instant;

/**
 * What somebody was reminded of.
 *
 * @param note what he was told beside it; {@code null} for nothing
 * @param remindedBy username
 */
public record Reminder(long id, String petitionCode, String taskId, String note, String remindedBy, Instant remindedAt) {
}
