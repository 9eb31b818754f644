package vn.nghedan.petition;

/** What somebody needs the name, the telephone or the address of a person for. */
public enum DisclosurePurpose {

	/** The answer is brought to him, or his judgment asked for. */
	RELAY,
	/** He is rung up on the matter. */
	CONTACT,
	/** The place is looked at, or facts are checked with him. */
	VERIFICATION,
	/** A letter is written to him. */
	LETTER,
	/** What is wrong is put right. */
	CORRECTION,
	/** He asks what is kept of him. */
	REQUEST_OF_THE_PERSON

}
