package vn.nghedan.outreach;

/** The span within which a quota has to be met. */
public enum QuotaEvery {

	YEAR, MONTH, TWO_WEEKS, WEEK
}
