package vn.nghedan.process;

/** The business key of a re-organisation's process: {@code S-} and its number. */
public final class ReorganizationKey {

	static final String PREFIX = "S-";

	private ReorganizationKey() {
	}

	static String of(long id) {
		return PREFIX + id;
	}

	public static long idOf(String businessKey) {
		return Long.parseLong(businessKey.substring(PREFIX.length()));
	}
}
