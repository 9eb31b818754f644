package vn.nghedan.petition;

import java.time.LocalDate;

/** What a search asks for; {@code null} means any. {@code text} is looked for without accents in the content, or is a code. */
public record Criteria(String text, PetitionStatus status, Boolean open, Channel channel, String field, String wardCode,
		String groupCode, String unit, String meetingCode, LocalDate receivedFrom, LocalDate receivedTo, Boolean overdue) {

	public static final Criteria ANY = new Criteria(null, null, null, null, null, null, null, null, null, null, null, null);

	public static Criteria ofMeeting(String meetingCode) {
		return new Criteria(null, null, null, null, null, null, null, null, meetingCode, null, null, null);
	}
}
