package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.VERIFICATION_NEEDED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;

/** Starts the verification unless the matter is evident, and gives the decision tables their inputs. */
@Component
class OpenAssessmentDelegate implements JavaDelegate {

	private final AssessmentDesk assessment;
	private final CaseFile cases;

	OpenAssessmentDelegate(AssessmentDesk assessment, CaseFile cases) {
		this.assessment = assessment;
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Petition petition = cases.get(execution.getProcessBusinessKey());
		boolean needed = petition.assessment().needsVerification();
		if (needed)
			assessment.startVerification(petition.code());
		execution.setVariable(VERIFICATION_NEEDED, needed);
		DecisionInputs.set(execution, petition);
	}
}
