package vn.nghedan.review;

/** What the head of a delegation says of an answer that was given on the spot. */
public enum Verdict {

	CONFIRMED, OVERRULED,
	/** Takes back what was said. */
	NONE

}
