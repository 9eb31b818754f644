package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.TRANSFER_NEEDED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;

/** Looks whether another unit has to accept the petition first. */
@Component
class OpenResolutionDelegate implements JavaDelegate {

	private final CaseFile cases;

	OpenResolutionDelegate(CaseFile cases) {
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Petition petition = cases.get(execution.getProcessBusinessKey());
		execution.setVariable(TRANSFER_NEEDED, petition.status() == PetitionStatus.TRANSFER_PENDING);
	}
}
