package vn.nghedan.meeting;

/** In what a rhythm counts. */
public enum RhythmSpan {

	MONTHS, WEEKS

}
