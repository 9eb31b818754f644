package vn.nghedan.process;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Refuses a completion by a person who is neither the assignee nor in a candidate group, whatever the engine granted him. */
public interface CompletionGuard {

	/** To be asked by the listener that every user task has for its completion; throws the Refusal {@code process.not-your-step}. */
	void check(DelegateTask task);

	/** To be asked by the listener that every user task has for its assignment; throws the Refusal {@code process.not-their-step}. */
	void checkAssignee(DelegateTask task);
}
