package vn.nghedan.organization;

/** Part of the political system that an official works in [khối Dân, Chính, Đảng]. */
public enum Bloc {
	MASS, GOVERNMENT, PARTY
}
