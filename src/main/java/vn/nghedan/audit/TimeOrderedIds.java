package vn.nghedan.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * Ids by RFC 9562, version 7: a later entry has a greater id, nodes need not ask each other, and nobody finds a gap where a
 * transaction was rolled back, as a sequence would leave it.
 */
@Component
class TimeOrderedIds {

	private static final int LOW_BITS = 14;

	private final SecureRandom random = new SecureRandom();
	private final AtomicInteger turns = new AtomicInteger();
	private final Clock clock;

	TimeOrderedIds(Clock clock) {
		this.clock = clock;
	}

	/** The milliseconds, then a counter that keeps the order of what this node writes within one of them, then chance. */
	UUID next() {
		int turn = turns.getAndIncrement();
		long low = (turn & (1L << LOW_BITS) - 1) << 48 | random.nextLong() >>> 16;
		return new UUID(clock.millis() << 16 | 0x7000L | turn >>> LOW_BITS & 0xfffL, 0x8000_0000_0000_0000L | low);
	}

	/** The smallest id that an entry of this moment may have. */
	static UUID first(Instant moment) {
		return new UUID(moment.toEpochMilli() << 16, 0);
	}
}
