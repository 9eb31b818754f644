package vn.nghedan.reporting;

/** By what cases are counted apart. */
public enum NumbersBy {

	WARD, DISTRICT, UNIT, FIELD, LEVEL, CHANNEL

}
