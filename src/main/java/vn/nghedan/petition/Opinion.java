package vn.nghedan.petition;

import java.time.Instant;

/**
 * What was heard, before it is a petition; {@code kind}, {@code meetingCode}, {@code petitioner}, {@code answer}, {@code field}
 * and {@code key} may be null.
 *
 * @param notAccusation the official has been asked and says that nobody is accused of anything
 */
public record Opinion(Channel channel, PetitionKind kind, String groupCode, String wardCode, String content,
		Instant heardAt, String meetingCode, PetitionerData petitioner, OnTheSpotAnswer answer, boolean urgent, String field,
		CaptureKey key, boolean notAccusation) {

	/** Heard by somebody who names no field and sends it once. */
	public Opinion(Channel channel, PetitionKind kind, String groupCode, String wardCode, String content,
			Instant heardAt, String meetingCode, PetitionerData petitioner, OnTheSpotAnswer answer, boolean urgent) {
		this(channel, kind, groupCode, wardCode, content, heardAt, meetingCode, petitioner, answer, urgent, null, null, false);
	}

	boolean isKeyed() {
		return key != null && key.key() != null;
	}

	@Override
	public String toString() {
		return "Opinion[" + channel + ", " + kind + ", " + groupCode + ", " + wardCode + "]";
	}
}
