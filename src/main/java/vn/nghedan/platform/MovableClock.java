package vn.nghedan.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The application's clock. It follows the system unless it is moved, which only the replay of demo data and the tests
 * do; whoever keeps a time of its own (the process engine) listens and moves along.
 */
public final class MovableClock extends Clock {

	private final List<Consumer<Instant>> followers = new CopyOnWriteArrayList<>();

	private volatile Instant fixed;

	@Override
	public Instant instant() {
		Instant moved = fixed;
		return moved == null ? Clock.systemUTC().instant() : moved;
	}

	@Override
	public ZoneId getZone() {
		return VietnamTime.ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

	/** Stands still at the given moment until it is moved again. */
	public void moveTo(Instant moment) {
		fixed = moment;
		followers.forEach(follower -> follower.accept(moment));
	}

	/** Goes with the system's time again; followers are told with {@code null}. */
	public void followSystem() {
		fixed = null;
		followers.forEach(follower -> follower.accept(null));
	}

	public void follow(Consumer<Instant> follower) {
		followers.add(follower);
	}
}
