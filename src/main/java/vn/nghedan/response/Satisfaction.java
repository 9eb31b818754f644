package vn.nghedan.response;

/** What the petitioner thinks of the answer; his view of the official's attitude is a score of its own. */
public enum Satisfaction {

	SATISFIED, PARTLY, DISSATISFIED

}
