package vn.nghedan.review;

import vn.nghedan.petition.OneLine;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/**
 * What is noted of one petition for the review, before and during the meeting.
 *
 * @param reported that the meeting hears, or has heard, of it
 * @param direction what the head directs, or what is proposed to him; {@code null} for none or, when given, for what stands
 * @param onTheSpot what he says of an answer given on the spot; {@code null} for nothing or, when given, for what stands
 * @param reason why he overrules it
 */
public record ReviewNote(String petitionCode, boolean reported, String direction, Verdict onTheSpot, String reason) {

	static final int LONGEST_DIRECTION = 2_000;

	ReviewNote directing(String text) {
		return new ReviewNote(petitionCode, reported, text, onTheSpot, reason);
	}

	/** @param noted what stands so far */
	ReviewNote checked(ReviewNote noted) {
		String text = PlainText.normalise(direction == null ? noted.direction : direction);
		if (text.length() > LONGEST_DIRECTION) {
			throw new Refusal("review.direction-length", String.valueOf(LONGEST_DIRECTION));
		}
		Verdict verdict = onTheSpot == null ? noted.onTheSpot : onTheSpot == Verdict.NONE ? null : onTheSpot;
		String why = verdict == Verdict.OVERRULED ? OneLine.required(reason == null ? noted.reason : reason) : null;
		return new ReviewNote(petitionCode, reported, text.isEmpty() ? null : text, verdict, why);
	}

	@Override
	public String toString() {
		return "ReviewNote[" + petitionCode + ", " + reported + "]";
	}
}
