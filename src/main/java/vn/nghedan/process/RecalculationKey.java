package vn.nghedan.process;

/** The business key of a recalculation's process: {@code R-} and its number. */
public final class RecalculationKey {

	static final String PREFIX = "R-";

	private RecalculationKey() {
	}

	static String of(long id) {
		return PREFIX + id;
	}

	public static long idOf(String businessKey) {
		return Long.parseLong(businessKey.substring(PREFIX.length()));
	}
}
