package vn.nghedan.petition;

import java.time.DateTimeException;
import java.time.Instant;
import vn.nghedan.platform.Refusal;

/** Where a page ended; travels as text that nobody needs to understand. */
record Cursor(Instant heardAt, String code) {

	static Cursor of(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			int split = text.indexOf('_');
			return new Cursor(Instant.parse(text.substring(0, Math.max(split, 0))), text.substring(split + 1));
		}
		catch (DateTimeException e) {
			throw new Refusal("petition.cursor");
		}
	}

	@Override
	public String toString() {
		return heardAt + "_" + code;
	}
}
