package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.ASSESSMENT_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;

/** Finds out who has to work on a petition that was taken up again. */
@Component
class PrepareReopeningDelegate implements JavaDelegate {

	private final CaseFile cases;

	PrepareReopeningDelegate(CaseFile cases) {
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Petition petition = cases.get(execution.getProcessBusinessKey());
		execution.setVariable(ASSESSMENT_OUTCOME, StatusCodes.track(petition.status()));
	}
}
