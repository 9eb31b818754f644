package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.ProcessVariables;
import vn.nghedan.retention.Destruction;

/** Takes people and words out of the next few cases of the list. */
@Step
class DestroyBatchDelegate implements JavaDelegate {

	private final Destruction destruction;

	DestroyBatchDelegate(Destruction destruction) {
		this.destruction = destruction;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(ProcessVariables.CASES_LEFT, destruction.next(execution.getProcessBusinessKey()));
	}
}
