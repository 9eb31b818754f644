package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.calendar.Grade;

/** One line of a list of petitions; {@code due} is the nearest running clock, {@code content} its first 300 characters. */
public record PetitionRow(String code, PetitionStatus status, PetitionKind kind, Channel channel, String field,
		String wardCode, String groupCode, String wardNow, String groupNow, String unit, Grade grade, boolean urgent, String content, Instant heardAt,
		LocalDate receiptDate, Instant due) {
}
