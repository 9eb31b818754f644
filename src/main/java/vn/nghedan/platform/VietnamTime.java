package vn.nghedan.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The one time zone of the product: every date a resident is told is a date in Vietnam, whatever the server's zone. */
public final class VietnamTime {

	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/** The last second of a day, the legal end of a term (Civil Code 2015, Art. 148: 24:00 of its last day). */
	public static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private VietnamTime() {
	}

	public static LocalDate dateOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	public static Instant startOf(LocalDate day) {
		return day.atStartOfDay(ZONE).toInstant();
	}

	public static Instant endOf(LocalDate day) {
		return at(day, END_OF_DAY);
	}

	public static Instant at(LocalDate day, LocalTime time) {
		return ZonedDateTime.of(day, time, ZONE).toInstant();
	}

	/** The day as people here write it: {@code 25/12/2026}. */
	public static String words(LocalDate day) {
		return DATE.format(day);
	}
}
