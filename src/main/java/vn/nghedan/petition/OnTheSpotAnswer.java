package vn.nghedan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/**
 * An answer given when the opinion was heard: its text, on what it is based, and who said it.
 *
 * @param ofChair whether it is what the chair decided there, who then confirms his own words; may be null
 */
@Embeddable
public record OnTheSpotAnswer(@Column(name = "answer_text") String text, @Column(name = "answer_basis") String basis,
		@Column(name = "answer_by") String by, @Column(name = "answer_of_chair") Boolean ofChair) {

	/** Where residents talk with the chair himself. */
	private static final Set<Channel> WITH_CHAIR = EnumSet.of(Channel.DIALOGUE, Channel.RECEPTION);

	public OnTheSpotAnswer(String text, String basis, String by) {
		this(text, basis, by, null);
	}

	/** Whether the chair decided it. */
	public boolean decidedByChair() {
		return Boolean.TRUE.equals(ofChair);
	}

	OnTheSpotAnswer checked(Channel channel) {
		if (decidedByChair() && !WITH_CHAIR.contains(channel)) {
			throw new Refusal("petition.chair-not-there");
		}
		String said = PlainText.normalise(text);
		if (said.isEmpty() || said.length() > Petition.LONGEST_TEXT) {
			throw new Refusal("petition.answer-text", String.valueOf(Petition.LONGEST_TEXT));
		}
		if (OneLine.of(basis) == null || OneLine.of(by) == null) {
			throw new Refusal("petition.answer-basis");
		}
		return new OnTheSpotAnswer(said, OneLine.of(basis), OneLine.of(by), decidedByChair() ? true : null);
	}
}
