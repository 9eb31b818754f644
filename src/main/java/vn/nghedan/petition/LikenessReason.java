package vn.nghedan.petition;

/** Why a petition is proposed as the same matter. */
public enum LikenessReason {

	TEXT, GROUP, FIELD, PERSON

}
