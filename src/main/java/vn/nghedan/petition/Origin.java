package vn.nghedan.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** How, when and by whom an opinion was heard; a petition split from another has the same origin. */
@Embeddable
public record Origin(@Enumerated(EnumType.STRING) Channel channel, Instant heardAt, LocalDate receiptDate,
		String meetingCode, String capturedBy) {
}
