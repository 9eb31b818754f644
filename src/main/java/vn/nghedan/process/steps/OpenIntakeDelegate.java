package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.ANSWERED_ON_SPOT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;

/** Looks whether somebody has answered the opinion on the spot. */
@Component
class OpenIntakeDelegate implements JavaDelegate {

	private final CaseFile cases;

	OpenIntakeDelegate(CaseFile cases) {
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Petition petition = cases.get(execution.getProcessBusinessKey());
		execution.setVariable(ANSWERED_ON_SPOT, petition.status() == PetitionStatus.ANSWERED_ON_SPOT);
	}
}
