package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** A date that has become another one, in the words of the journal. */
record ClockMove(String ruleCode, Instant from, Instant to) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" HH:mm");

	/** Rule, old and new date, then why: {@code D05 13/05/2026 → 14/05/2026: …}. */
	String line(String why) {
		String dates = ruleCode + " " + words(from) + " → " + words(to);
		return why == null ? dates : OneLine.cut(dates + ": " + why);
	}

	/** As {@link #line} of a date that moved because calendar, rules or facts of the case are others now. */
	String recounted() {
		return line(Messages.vietnamese("petition", "clock.recounted"));
	}

	/** Terms in days end at the end of a day, which needs no saying; terms in hours on the moment. */
	private static String words(Instant due) {
		LocalTime time = LocalTime.ofInstant(due, VietnamTime.ZONE);
		String day = VietnamTime.words(VietnamTime.dateOf(due));
		return time.equals(VietnamTime.END_OF_DAY) ? day : day + TIME.format(time);
	}
}
