package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Fills a form field before it is shown. The value is a variable of the process, not of the task: an answer submitted
 * under the name of a task's own variable stays in the task and is lost with it before the record step can read it.
 */
final class Prefill {

	private Prefill() {
	}

	static void with(DelegateTask task, String key, Object value) {
		if (value != null)
			task.setVariable(key, value.toString());
	}
}
