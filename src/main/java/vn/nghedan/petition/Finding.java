package vn.nghedan.petition;

/** What the verification found. */
public enum Finding {

	CONFIRMED, NOT_CONFIRMED, PARTLY

}
