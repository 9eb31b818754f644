package vn.nghedan.meeting;

/** How meetings are numbered. */
final class MeetingCode {

	static final String SERIES = "meeting";

	private MeetingCode() {
	}

	/** {@code M-2026-000001}. */
	static String of(int year, int number) {
		return "M-%d-%06d".formatted(year, number);
	}
}
