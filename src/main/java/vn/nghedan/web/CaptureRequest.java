package vn.nghedan.web;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonAlias;

import jakarta.validation.constraints.NotNull;

import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;

/** What somebody heard from a resident; either {@code groupCode} or {@code wardCode} says where. */
record CaptureRequest(@NotNull Channel channel, PetitionKind kind, String groupCode, String wardCode, @NotNull String content,
		@NotNull OffsetDateTime heardAt, @JsonAlias("meetingCode") String meetingId, Person petitioner, Said onTheSpotAnswer,
		boolean urgent) {

	/** Who raised it; everything may be left out. */
	record Person(String name, String phone, String address, boolean anonymous) {
	}

	/** What was answered there, on what basis and by whom. */
	record Said(String text, String basis, String by) {
	}

	Opinion opinion() {
		PetitionerData person = petitioner == null ? null
				: new PetitionerData(petitioner.name(), petitioner.phone(), petitioner.address(), petitioner.anonymous());
		OnTheSpotAnswer answer = onTheSpotAnswer == null ? null
				: new OnTheSpotAnswer(onTheSpotAnswer.text(), onTheSpotAnswer.basis(), onTheSpotAnswer.by());
		return new Opinion(channel, kind, groupCode, wardCode, content, heardAt.toInstant(), meetingId, person, answer, urgent);
	}

	@Override
	public String toString() {
		return "CaptureRequest[" + channel + ", " + kind + ", " + groupCode + ", " + wardCode + "]";
	}
}
