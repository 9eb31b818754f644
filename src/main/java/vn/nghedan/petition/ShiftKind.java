package vn.nghedan.petition;

/** Why a clock has more days than its rule gives. */
public enum ShiftKind {

	PAUSE, EXTENSION

}
