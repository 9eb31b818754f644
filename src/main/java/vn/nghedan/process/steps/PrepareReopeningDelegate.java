package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.ASSESSMENT_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;

/**
 * Finds out who has to work on a petition that was taken up again. No model names it any more, but cases that were open
 * before petition 1.2.0 go on by the model they began with; to be removed when the last of them is closed.
 */
@Component
class PrepareReopeningDelegate implements JavaDelegate {

	private final CaseFile cases;

	PrepareReopeningDelegate(CaseFile cases) {
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(ASSESSMENT_OUTCOME, StatusCodes.track(cases.get(execution.getProcessBusinessKey()).status()));
	}
}
