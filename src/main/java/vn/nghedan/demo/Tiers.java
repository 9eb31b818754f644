package vn.nghedan.demo;

/** Which of the two data sets of the fictional city is loaded ({@code nghedan.demo-city}). */
enum Tiers {
	/** Ward, district, city, as up to 30 June 2025, and without an end. */
	THREE_TIER,
	/** The same, re-organised on 1 July 2025 into wards and city. */
	TWO_TIER
}
