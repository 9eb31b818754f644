package vn.nghedan.review;

import vn.nghedan.organization.Actor;

/** A review has judged an answer whose confirmation is still an open step; {@code reason} only where it is overruled. */
public record AnswerJudged(String petitionCode, boolean confirmed, String reason, Actor actor) {

	@Override
	public String toString() {
		return "AnswerJudged[" + petitionCode + ", " + confirmed + "]";
	}
}
