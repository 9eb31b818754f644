package vn.nghedan.organization;

/** Urban group [tổ dân phố] or hamlet [thôn, ấp, khóm, bản, buôn]; the local word is part of the name. */
public enum GroupKind {
	RESIDENTIAL_GROUP, HAMLET
}
