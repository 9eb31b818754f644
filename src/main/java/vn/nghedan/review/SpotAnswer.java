package vn.nghedan.review;

import vn.nghedan.petition.PetitionStatus;

/** Where an answer stands that was given when the opinion was heard. */
public enum SpotAnswer {

	/** Nobody has confirmed it yet. */
	WAITS,
	/** It is the chair's word, and only he confirms it. */
	WAITS_FOR_CHAIR,
	/** It was confirmed; a review may still overrule it. */
	STANDS,
	/** It was confirmed by the chair whose word it was. */
	STANDS_OF_CHAIR,
	/** It was overruled or not confirmed in time, or the petition has gone another way. */
	LAPSED;

	static SpotAnswer of(PetitionStatus status, boolean ofChair, boolean stands) {
		if (status == PetitionStatus.ANSWERED_ON_SPOT) {
			return ofChair ? WAITS_FOR_CHAIR : WAITS;
		}
		if (!stands) {
			return LAPSED;
		}
		return ofChair ? STANDS_OF_CHAIR : STANDS;
	}

	/** Whether a review may confirm or overrule it. */
	public boolean mayBeJudged() {
		return this == WAITS || this == STANDS;
	}
}
