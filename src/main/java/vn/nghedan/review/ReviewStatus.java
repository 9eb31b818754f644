package vn.nghedan.review;

/** A review is planned until it was held or called off; what it did not hear of waits for the next one. */
public enum ReviewStatus {

	PLANNED, HELD, CANCELLED

}
