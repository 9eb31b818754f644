package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.REOPENED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseDesk;

/** Closes the petition according to the outcome of its answer. */
@Component
class CloseCaseDelegate implements JavaDelegate {

	private final CaseDesk desk;

	CloseCaseDelegate(CaseDesk desk) {
		this.desk = desk;
	}

	@Override
	public void execute(DelegateExecution execution) {
		desk.close(execution.getProcessBusinessKey());
		execution.setVariable(REOPENED, false);
	}
}
