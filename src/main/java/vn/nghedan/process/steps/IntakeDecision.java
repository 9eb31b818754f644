package vn.nghedan.process.steps;

/** What an intake officer can choose in the form {@code register}. */
enum IntakeDecision {

	REGISTER, NEEDS_INFO, REFUSE_INELIGIBLE, REFUSE_OUT_OF_SCOPE, REFUSE_ANSWERED, DUPLICATE, DIVERT_COMPLAINT, DIVERT_REGULATION,
	DIVERT_VOTER, DIVERT_CRIME, RECORD_INQUIRY, RECORD_PRAISE
}
