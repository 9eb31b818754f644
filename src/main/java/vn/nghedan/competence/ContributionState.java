package vn.nghedan.competence;

/** Whether a unit's part is awaited, given, or not needed any more. */
public enum ContributionState {

	OPEN, GIVEN, ENDED

}
