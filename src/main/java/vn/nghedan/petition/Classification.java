package vn.nghedan.petition;

import vn.nghedan.calendar.Grade;

/** The classifier's choice; {@code reason} is needed where it differs from the proposal. */
public record Classification(Handling handling, String unit, Grade grade, String field, String object, String reason) {

	boolean follows(Proposal proposal) {
		return proposal == null || same(proposal.handling(), handling) && same(proposal.unit(), unit)
				&& same(proposal.grade(), grade);
	}

	private static boolean same(Object proposed, Object chosen) {
		return proposed == null || proposed.equals(chosen);
	}
}
