package vn.nghedan.process;

/** The business key under which a programme is watched: {@code W-} and its code. */
public final class WatchKey {

	static final String PREFIX = "W-";

	private WatchKey() {
	}

	static String of(String programme) {
		return PREFIX + programme;
	}

	public static boolean isOne(String businessKey) {
		return businessKey.startsWith(PREFIX);
	}

	public static String programmeOf(String businessKey) {
		return businessKey.substring(PREFIX.length());
	}
}
