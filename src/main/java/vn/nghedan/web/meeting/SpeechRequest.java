package vn.nghedan.web.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.nghedan.meeting.Meeting;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaptureRequest;

/** What one resident said at a meeting: one speech, and each matter in it an opinion of its own. */
record SpeechRequest(@NotNull @Valid Speech speech, @NotEmpty @Size(max = 50) List<@NotNull Said> opinions) {

	/** When it was heard and by whom it was said; the key stands for the speech. */
	record Speech(UUID key, @NotNull OffsetDateTime heardAt, CaptureRequest.Person petitioner) {
	}

	/** One matter; only key and content are needed. Key and kind are read when it is this one's turn, so that the others are not lost. */
	record Said(String key, String content, String kind, String field, boolean urgent, CaptureRequest.Said onTheSpotAnswer,
			boolean notAccusation) {

		@Override
		public String toString() {
			return "Said";
		}

		CaptureRequest at(Meeting meeting, Speech speech) {
			return new CaptureRequest(Channel.valueOf(meeting.type().name()), kindOf(), meeting.groupCode(), meeting.wardCode(),
					content, speech.heardAt(), meeting.code(), speech.petitioner(), onTheSpotAnswer, urgent, field, keyOf(),
					speech.key(), notAccusation);
		}

		private UUID keyOf() {
			try {
				return UUID.fromString(key);
			}
			catch (IllegalArgumentException | NullPointerException e) {
				throw new Refusal("web.opinion-key");
			}
		}

		private PetitionKind kindOf() {
			try {
				return kind == null || kind.isBlank() ? null : PetitionKind.valueOf(kind);
			}
			catch (IllegalArgumentException e) {
				throw new Refusal("web.opinion-kind");
			}
		}
	}
}
