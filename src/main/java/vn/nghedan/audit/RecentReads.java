package vn.nghedan.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Who has looked at what within the last minute. One look at a case asks for half a dozen addresses, and a list asks again by
 * itself: that is one look, and one entry.
 */
@Component
public class RecentReads {

	private static final Duration ONE_LOOK = Duration.ofMinutes(1);
	private static final int MOST = 20_000;

	private final Clock clock;
	private final Map<String, Instant> known = new LinkedHashMap<>(256, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
			return size() > MOST;
		}
	};

	RecentReads(Clock clock) {
		this.clock = clock;
	}

	public synchronized boolean isKnown(String look) {
		Instant before = known.get(look);
		Instant now = clock.instant();
		return before != null && !before.isAfter(now) && before.plus(ONE_LOOK).isAfter(now);
	}

	/** Only once it is recorded. */
	public synchronized void keep(String look) {
		known.put(look, clock.instant());
	}
}
