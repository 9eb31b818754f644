package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.LeftTasks;
import vn.nghedan.process.ReorganizationKey;

/** Hands over what still waits for somebody in a unit that is no more. */
@Step
class HandOverTasksDelegate implements JavaDelegate {

	private final LeftTasks tasks;

	HandOverTasksDelegate(LeftTasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		tasks.handOver(ReorganizationKey.idOf(execution.getProcessBusinessKey()));
	}
}
