package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Another case that lies near one: the same person, place or meeting.
 *
 * @param content its first 300 characters
 * @param answeredAt when its present answer was issued; {@code null} while there is none
 * @param shared how many people signed both; 0 where that is not why it is near
 */
public record Nearby(String code, PetitionStatus status, String field, String wardNow, String groupNow, LocalDate receiptDate, String content,
		Instant answeredAt, int shared) {
}
