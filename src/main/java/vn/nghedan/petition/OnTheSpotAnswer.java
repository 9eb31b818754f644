package vn.nghedan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** An answer given when the opinion was heard: its text, on what it is based, and who said it. */
@Embeddable
public record OnTheSpotAnswer(@Column(name = "answer_text") String text, @Column(name = "answer_basis") String basis,
		@Column(name = "answer_by") String by) {

	OnTheSpotAnswer checked() {
		String said = PlainText.normalise(text);
		if (said.isEmpty() || said.length() > Petition.LONGEST_TEXT) {
			throw new Refusal("petition.answer-text", String.valueOf(Petition.LONGEST_TEXT));
		}
		if (OneLine.of(basis) == null || OneLine.of(by) == null) {
			throw new Refusal("petition.answer-basis");
		}
		return new OnTheSpotAnswer(said, OneLine.of(basis), OneLine.of(by));
	}
}
