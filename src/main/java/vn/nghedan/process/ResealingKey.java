package vn.nghedan.process;

/** The business key of the process that seals persons anew: {@code N-} and its number. */
public final class ResealingKey {

	static final String PREFIX = "N-";

	private ResealingKey() {
	}

	static String of(long id) {
		return PREFIX + id;
	}

	public static long idOf(String businessKey) {
		return Long.parseLong(businessKey.substring(PREFIX.length()));
	}
}
