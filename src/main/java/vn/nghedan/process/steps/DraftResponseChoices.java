package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Result;

/** Starts the draft from what came of the work. */
@Component
class DraftResponseChoices implements TaskListener {

	private final CaseFile cases;

	DraftResponseChoices(CaseFile cases) {
		this.cases = cases;
	}

	@Override
	public void notify(DelegateTask task) {
		Result result = cases.get(task.getExecution().getProcessBusinessKey()).result();
		Prefill.with(task, "outcome", result.outcome());
		Prefill.with(task, "promiseDue", result.promiseDue());
	}
}
