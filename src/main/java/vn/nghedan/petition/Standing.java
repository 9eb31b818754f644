package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.nghedan.platform.VietnamTime;

/** What a leader asks about open cases; counted and listed by one and the same condition, so that a number is its list. */
public enum Standing {

	/** Waits for the petitioner, an agency or the end of a suspension, longer than anybody should leave it alone. */
	WAITING_TOO_LONG("p.status in ('NEEDS_INFO', 'SUSPENDED', 'CITY_SENT', 'WITH_OTHER_AGENCY') and p.status_since < :long_ago"),
	/** There is an answer, and whoever asked has not been told. */
	UNTOLD("p.status in ('RESPONSE_ISSUED', 'RELAY_PENDING')"),
	/** A promise has come due, or will within the next days. */
	PROMISE_DUE("p.status = 'COMMITTED' and p.promise_due <= :promised_until");

	/** Days after which waiting is too long. */
	public static final int LONG = 15;
	/** How many days ahead a promise is looked for. */
	public static final int AHEAD = 14;

	private final String condition;

	Standing(String condition) {
		this.condition = condition;
	}

	/** The condition in SQL on an open petition {@code p}; it asks for {@link #parameters}. */
	public String condition() {
		return condition;
	}

	/** What the conditions ask for at this moment. */
	public static Map<String, Object> parameters(Instant now) {
		LocalDate today = VietnamTime.dateOf(now);
		return Map.of("long_ago", Timestamp.from(VietnamTime.startOf(today.minusDays(LONG))), "promised_until", today.plusDays(AHEAD));
	}
}
