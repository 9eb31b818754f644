package vn.nghedan.petition;

import java.time.LocalDate;

/**
 * What a search asks for; {@code null} means any.
 *
 * @param text looked for without accents in the content, or a code
 * @param groupCode or {@link #NO_GROUP}
 * @param counted only what a leader's charts count, where it is now: not what was only recorded, nor what he sees for having
 *        heard it himself
 */
public record Criteria(String text, PetitionStatus status, Boolean open, Channel channel, String field, String wardCode,
		String groupCode, String unit, String meetingCode, LocalDate receivedFrom, LocalDate receivedTo, Boolean overdue, Standing standing,
		boolean counted) {

	public static final String NO_GROUP = "none";
	public static final Criteria ANY = new Criteria(null, null, null, null, null, null, null, null, null, null, null, null);

	public Criteria(String text, PetitionStatus status, Boolean open, Channel channel, String field, String wardCode, String groupCode,
			String unit, String meetingCode, LocalDate receivedFrom, LocalDate receivedTo, Boolean overdue) {
		this(text, status, open, channel, field, wardCode, groupCode, unit, meetingCode, receivedFrom, receivedTo, overdue, null, false);
	}

	public static Criteria ofMeeting(String meetingCode) {
		return new Criteria(null, null, null, null, null, null, null, null, meetingCode, null, null, null);
	}
}
