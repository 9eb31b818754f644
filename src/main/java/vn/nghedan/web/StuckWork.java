package vn.nghedan.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Background work that failed again and again and waits for somebody; implemented by {@code process}. */
public interface StuckWork {

	/** All of it, whoever's it is, the oldest first. */
	List<Stuck> all();

	Optional<Stuck> find(String id);

	/** Has it tried once more, soon and by itself; nothing where it is gone by now. */
	void retry(String id);

	/**
	 * One failed job.
	 *
	 * @param businessKey of the case that it belongs to; {@code null} where to none
	 * @param process what the diagram is called, {@code step} what its step is called there
	 */
	record Stuck(String id, String businessKey, String process, String step, Instant since) {
	}
}
