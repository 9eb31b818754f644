package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

/** What the process engine remembers of a case, beside the journal that is ours; implemented by {@code process}. */
public interface CaseTrace {

	/** Steps, waits and messages of everything that ran for the case, in the order in which they began; choices are left out. */
	List<Step> of(String businessKey);

	/**
	 * One thing on the way.
	 *
	 * @param process what the diagram is called, {@code name} what the element is called there
	 * @param kind the engine's word for the element, such as {@code userTask}
	 * @param ended {@code null} while it lasts
	 * @param assignee who had it at the end; {@code null} for what is nobody's task
	 * @param cancelled it was left without being finished
	 */
	record Step(String process, String name, String kind, Instant began, Instant ended, String assignee, boolean cancelled) {
	}
}
