package vn.nghedan.web;

import java.util.List;
import java.util.Optional;

/** What a step asks of whoever has it, as its model says it; implemented by {@code process}. */
public interface CaseDuties {

	/** Empty when the task is no more. */
	Optional<Duty> of(String taskId);

	/**
	 * The duty of one step.
	 *
	 * @param words what is to be done and by whom, in the words of the diagram; may be {@code null}
	 * @param rules codes of the deadline rules its date follows, the first one that runs counts
	 */
	record Duty(String words, List<String> rules) {
	}
}
