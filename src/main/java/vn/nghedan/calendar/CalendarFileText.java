package vn.nghedan.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.nghedan.platform.Refusal;

/** The text of a calendar file, once it is known to be one and whole; lines end with a line feed. */
final class CalendarFileText {

	private static final int MOST_BYTES = 1024 * 1024;
	private static final int DEEPEST = 5;
	private static final Pattern FOLD = Pattern.compile("\n[ \t]");
	private static final Pattern BRACKET = Pattern.compile("\\s*(BEGIN|END)\\s*[:;](.*)", Pattern.CASE_INSENSITIVE);

	private CalendarFileText() {
	}

	static String of(InputStream file) throws IOException {
		byte[] bytes = file.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new Refusal(Refusal.Kind.TOO_LARGE, "calendar.file-too-large");
		}
		String text = decoded(bytes).replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^[\\ufeff\\s]+", "");
		if (!text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
			throw new Refusal("calendar.file-not-a-calendar");
		}
		checkWhole(text);
		return text;
	}

	private static String decoded(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException e) {
			throw new Refusal("calendar.file-not-utf8");
		}
	}

	/** A parser closes what a cut-off file leaves open, and half an event would be a day nobody meant. */
	private static void checkWhole(String text) {
		Deque<String> open = new ArrayDeque<>();
		for (String line : FOLD.matcher(text).replaceAll("").split("\n")) {
			var bracket = BRACKET.matcher(line);
			if (!bracket.matches()) {
				continue;
			}
			String part = bracket.group(2).strip().toUpperCase(Locale.ROOT);
			if (bracket.group(1).equalsIgnoreCase("BEGIN")) {
				boolean misplaced = part.equals("VCALENDAR") != open.isEmpty()
						|| part.equals("VEVENT") && open.size() != 1 || open.size() == DEEPEST;
				refuseIf(misplaced);
				open.push(part);
			}
			else {
				refuseIf(!part.equals(open.poll()));
			}
		}
		refuseIf(!open.isEmpty());
	}

	private static void refuseIf(boolean damaged) {
		if (damaged) {
			throw new Refusal("calendar.file-damaged");
		}
	}
}
