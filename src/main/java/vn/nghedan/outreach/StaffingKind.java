package vn.nghedan.outreach;

/** What happens to an official: absent with a substitute, stood in for among the people, gone for good, replaced in a group. */
public enum StaffingKind {

	LEAVE, SUBSTITUTION, DEPARTURE, REPLACEMENT;

	HandoverCause cause() {
		return HandoverCause.valueOf(name());
	}

	/** Whether he comes back. */
	boolean isForATime() {
		return this == LEAVE || this == SUBSTITUTION;
	}
}
