package vn.nghedan.bench;

import java.time.Instant;
import vn.nghedan.platform.MovableClock;

/** Lets the application's time go on from another day, which a moved clock does not do by itself. */
final class Ticking implements AutoCloseable {

	private final Thread thread;
	private volatile boolean open = true;

	Ticking(MovableClock clock, Instant from) {
		long start = System.nanoTime();
		clock.moveTo(from);
		thread = new Thread(() -> {
			while (open) {
				clock.moveTo(from.plusNanos(System.nanoTime() - start));
				sleep();
			}
		}, "ticking");
		thread.start();
	}

	@Override
	public void close() throws InterruptedException {
		open = false;
		thread.join();
	}

	private static void sleep() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
