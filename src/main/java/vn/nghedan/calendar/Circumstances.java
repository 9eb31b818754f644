package vn.nghedan.calendar;

/** What decides which row of a deadline rule is meant; null where it is not known or does not matter. */
public record Circumstances(String authority, Grade grade, String kind, String channel, String level) {

	public static Circumstances of(String authority) {
		return new Circumstances(authority, null, null, null, null);
	}
}
