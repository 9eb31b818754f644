package vn.nghedan.calendar;

import java.time.LocalDate;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** What people may enter wherever a calendar or a rule is changed. */
final class Entered {

	static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
	static final LocalDate LAST = LocalDate.of(2100, 12, 31);

	private static final int LONGEST_NAME = 200;
	private static final int LONGEST_BASIS = 500;

	private Entered() {
	}

	static String calendar(String code, AlmanacRows rows) {
		if (!rows.knows(code)) {
			throw new Refusal("calendar.unknown-authority", code == null ? "" : code);
		}
		return code;
	}

	static LocalDate day(LocalDate day) {
		if (day == null) {
			throw new Refusal("calendar.day-missing");
		}
		if (day.isBefore(FIRST) || day.isAfter(LAST)) {
			throw new Refusal("calendar.day-out-of-range", VietnamTime.words(day), FIRST.getYear(), LAST.getYear());
		}
		return day;
	}

	static String name(String text) {
		return line(text, LONGEST_NAME, "calendar.name-missing", "calendar.name-too-long");
	}

	static String basis(String text) {
		return line(text, LONGEST_BASIS, "calendar.basis-missing", "calendar.basis-too-long");
	}

	private static String line(String text, int longest, String missing, String tooLong) {
		String line = PlainText.normalise(text).replace('\n', ' ').strip();
		if (line.isEmpty()) {
			throw new Refusal(missing);
		}
		if (line.codePointCount(0, line.length()) > longest) {
			throw new Refusal(tooLong, longest);
		}
		return line;
	}
}
