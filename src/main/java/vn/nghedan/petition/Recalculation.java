package vn.nghedan.petition;

import java.time.Instant;

/**
 * One counting anew of all open petitions.
 *
 * @param what has changed, one line in Vietnamese
 * @param total petitions that were open when it began
 * @param moved petitions of those done of which a date moved
 * @param finishedAt {@code null} while it runs
 */
public record Recalculation(long id, String what, String requestedBy, Instant requestedAt, State state, int total, int done,
		int moved, Instant finishedAt) {

	/** Whether there is more to do. */
	public enum State {
		RUNNING, DONE
	}
}
