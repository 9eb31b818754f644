package vn.nghedan.process.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nghedan.process.CompletionGuard;

/** Checks who completes a task and lets only the answers of its own form through, since any client may send anything. */
@Component
class TaskAnswered implements TaskListener {

	private final ObjectProvider<CompletionGuard> guards;

	TaskAnswered(ObjectProvider<CompletionGuard> guards) {
		this.guards = guards;
	}

	@Override
	public void notify(DelegateTask task) {
		guards.orderedStream().forEach(guard -> guard.check(task));
		Answers answers = Answers.of(task);
		answers.refuseWordsForGateways();
		answers.keepOnlyOfThisForm();
	}
}
