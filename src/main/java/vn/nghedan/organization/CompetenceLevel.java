package vn.nghedan.organization;

/** Level of the authority that has the legal power to decide a matter [cấp thẩm quyền]. */
public enum CompetenceLevel {
	WARD, DISTRICT, CITY, CENTRAL, OTHER_AGENCY
}
