package vn.nghedan.reporting;

/** How near the end of a step's term is; {@code STOPPED} while its clock stands still, {@code NONE} where it has no term. */
public enum WorklistState {

	OVERDUE, TODAY, SOON, LATER, STOPPED, NONE

}
