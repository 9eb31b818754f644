package vn.nghedan.petition;

import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** A reason or remark of one line, at most 500 characters, as people type it into a form. */
public final class OneLine {

	public static final int LONGEST = 500;

	private OneLine() {
	}

	/** The text without line breaks; {@code null} when there is none. */
	public static String of(String text) {
		String line = PlainText.normalise(text).replace('\n', ' ');
		if (line.length() > LONGEST) {
			throw new Refusal("petition.reason-too-long", String.valueOf(LONGEST));
		}
		return line.isEmpty() ? null : line;
	}

	/** A line that we have put together from a reason of people, no longer than the journal takes. */
	public static String cut(String line) {
		return line.substring(0, Math.min(line.length(), LONGEST));
	}

	/** The text, refused when it is blank. */
	public static String required(String text) {
		String line = of(text);
		if (line == null) {
			throw new Refusal("petition.reason-missing");
		}
		return line;
	}
}
