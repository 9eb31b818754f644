package vn.nghedan.web;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonAlias;

import jakarta.validation.constraints.NotNull;

import vn.nghedan.petition.CaptureKey;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;

/**
 * What somebody heard from a resident; either {@code groupCode} or {@code wardCode} says where.
 *
 * @param key the sender's own for this opinion: sent again, it is answered with the same receipt
 * @param speech the same for all opinions of one speech
 * @param notAccusation the words that sounded like an accusation are none
 */
public record CaptureRequest(@NotNull Channel channel, PetitionKind kind, String groupCode, String wardCode, @NotNull String content,
		@NotNull OffsetDateTime heardAt, @JsonAlias("meetingCode") String meetingId, Person petitioner, Said onTheSpotAnswer,
		boolean urgent, String field, UUID key, UUID speech, boolean notAccusation) {

	/** Who raised it; everything may be left out, {@code hideName} where he wants his name in no list. */
	public record Person(String name, String phone, String address, boolean anonymous, boolean hideName) {
	}

	/** What was answered there, on what basis and by whom; {@code ofChair} where it is what the chair decided. */
	public record Said(String text, String basis, String by, Boolean ofChair) {
	}

	public Opinion opinion() {
		PetitionerData person = petitioner == null ? null
				: new PetitionerData(petitioner.name(), petitioner.phone(), petitioner.address(), petitioner.anonymous(),
						petitioner.hideName());
		OnTheSpotAnswer answer = onTheSpotAnswer == null ? null
				: new OnTheSpotAnswer(onTheSpotAnswer.text(), onTheSpotAnswer.basis(), onTheSpotAnswer.by(),
						onTheSpotAnswer.ofChair());
		return new Opinion(channel, kind, groupCode, wardCode, content, heardAt.toInstant(), meetingId, person, answer, urgent,
				field == null || field.isBlank() ? null : field, key == null ? null : CaptureKey.of(key, speech), notAccusation);
	}

	@Override
	public String toString() {
		return "CaptureRequest[" + channel + ", " + kind + ", " + groupCode + ", " + wardCode + "]";
	}
}
