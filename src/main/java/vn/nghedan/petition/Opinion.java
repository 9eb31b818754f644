package vn.nghedan.petition;

import java.time.Instant;

/** What was heard, before it is a petition; {@code kind}, {@code meetingCode}, {@code petitioner} and {@code answer} may be null. */
public record Opinion(Channel channel, PetitionKind kind, String groupCode, String wardCode, String content,
		Instant heardAt, String meetingCode, PetitionerData petitioner, OnTheSpotAnswer answer, boolean urgent) {
}
