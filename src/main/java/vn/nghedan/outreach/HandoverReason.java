package vn.nghedan.outreach;

import java.time.LocalDate;

/**
 * Why and when groups change hands.
 *
 * @param programme may be {@code null}
 * @param staffingChange {@code null} when a list was assigned
 */
record HandoverReason(HandoverCause cause, LocalDate from, String programme, Long staffingChange) {
}
