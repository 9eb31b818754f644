package vn.nghedan.process;

/** The business key of an act on many cases: {@code L-} and its number. */
public final class BulkKey {

	static final String PREFIX = "L-";

	private BulkKey() {
	}

	static String of(long id) {
		return PREFIX + id;
	}

	public static long idOf(String businessKey) {
		return Long.parseLong(businessKey.substring(PREFIX.length()));
	}
}
