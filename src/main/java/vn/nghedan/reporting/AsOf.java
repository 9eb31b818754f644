package vn.nghedan.reporting;

/** By whose units: those of the day on which a petition was received, or those that look after it now. */
public enum AsOf {

	RECEIVED, NOW

}
