package vn.nghedan.process.steps;

import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.BulkKey;
import vn.nghedan.process.ProcessVariables;
import vn.nghedan.web.BulkRunner;

/** Does the same act on the next few cases, each in a transaction and an engine context of its own. */
@Step
class RunBulkBatchDelegate implements JavaDelegate {

	private final BulkRunner bulk;

	RunBulkBatchDelegate(BulkRunner bulk) {
		this.bulk = bulk;
	}

	@Override
	public void execute(DelegateExecution execution) throws Exception {
		long id = BulkKey.idOf(execution.getProcessBusinessKey());
		boolean left = ProcessEngineContext.withNewProcessEngineContext(() -> bulk.next(id));
		execution.setVariable(ProcessVariables.CASES_LEFT, left);
	}
}
