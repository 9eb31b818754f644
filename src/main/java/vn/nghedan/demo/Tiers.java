package vn.nghedan.demo;

/** Which of the data sets of the fictional city is loaded ({@code nghedan.demo-city}). */
enum Tiers {
	/** Ward, district, city, as up to 30 June 2025, and without an end. */
	THREE_TIER,
	/** The same, re-organised on 1 July 2025 into wards and city. */
	TWO_TIER,
	/** One district with as many groups, officials and meetings as in life, and hardly a petition. */
	FULL_SCALE
}
