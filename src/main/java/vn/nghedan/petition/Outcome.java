package vn.nghedan.petition;

/** What the answer says; answered is not the same as resolved. */
public enum Outcome {

	RESOLVED, ROADMAP, EXPLAINED, NOT_ACCEPTED, PARTLY, REFERRED

}
