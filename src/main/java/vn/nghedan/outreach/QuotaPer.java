package vn.nghedan.outreach;

/** What a quota is counted for: each official in each of his groups, each official, or each ward. */
public enum QuotaPer {

	ASSIGNMENT, OFFICIAL, WARD
}
