package vn.nghedan.outreach;

/** Why groups change hands: a list was assigned, or one official is absent, is stood in for, leaves or is replaced. */
public enum HandoverCause {

	ASSIGNMENT, LEAVE, SUBSTITUTION, DEPARTURE, REPLACEMENT
}
