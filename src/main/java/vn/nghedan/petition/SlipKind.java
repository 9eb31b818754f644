package vn.nghedan.petition;

/** What a slip asks for: that a unit of our own accepts the petition, or only that an agency outside deals with it. */
public enum SlipKind {

	TRANSFER, FORWARD

}
