package vn.nghedan.attendance;

/**
 * How many of the opinions raised at meetings were answered there and then.
 *
 * @param key code of the ward or the kind of meeting, or the official's username; {@code null} for all together
 */
public record AnsweredRatio(String key, String name, long raised, long answered) {

	/** Between 0 and 1; 0 where nothing was raised. */
	public double ratio() {
		return raised == 0 ? 0 : (double) answered / raised;
	}
}
