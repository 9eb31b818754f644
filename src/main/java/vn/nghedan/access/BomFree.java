package vn.nghedan.access;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Skips the mark that spreadsheets put before the first byte of a UTF-8 file. */
final class BomFree {

	private BomFree() {
	}

	static Reader of(Reader reader) throws IOException {
		PushbackReader pushback = new PushbackReader(reader);
		int first = pushback.read();
		if (first >= 0 && first != '\uFEFF') {
			pushback.unread(first);
		}
		return pushback;
	}
}
