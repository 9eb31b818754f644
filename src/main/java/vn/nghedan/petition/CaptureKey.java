package vn.nghedan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghedan.platform.PlainText;

/**
 * The sender's own key of an opinion, so that what is sent again after a lost connection is the same petition.
 *
 * @param speech the same for all opinions of one speech; may be {@code null}
 * @param digest of what was sent with it, which only who has the keys can make; filled in when it is captured
 */
@Embeddable
public record CaptureKey(@Column(name = "capture_key") UUID key, @Column(name = "speech_key") UUID speech,
		@Column(name = "capture_digest") String digest) {

	public static CaptureKey of(UUID key, UUID speech) {
		return new CaptureKey(key, speech, null);
	}

	/** What was sent with it, in one spelling. */
	static byte[] sent(Opinion opinion) {
		PetitionerData person = opinion.petitioner() == null ? new PetitionerData(null, null, null, false) : opinion.petitioner();
		OnTheSpotAnswer answer = opinion.answer();
		return Stream.of(opinion.channel(), opinion.kind(), opinion.groupCode(), opinion.wardCode(), opinion.content(),
				opinion.heardAt(), opinion.meetingCode(), opinion.urgent(), opinion.field(), person.name(), person.phone(),
				person.address(), person.anonymous(), answer == null ? null : answer.text(), answer == null ? null : answer.basis(),
				answer == null ? null : answer.by())
			.map(each -> each == null ? "" : PlainText.normalise(String.valueOf(each))).collect(Collectors.joining("\u0001"))
			.getBytes(StandardCharsets.UTF_8);
	}
}
