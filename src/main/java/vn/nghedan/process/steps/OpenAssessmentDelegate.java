package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.ASSESSMENT_OUTCOME;
import static vn.nghedan.process.ProcessVariables.ASSESSMENT_START;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;

/** Looks what is left to be found out: whether it is true, whose matter it is, or nothing, and prepares that. */
@Component
class OpenAssessmentDelegate implements JavaDelegate {

	private final AssessmentDesk assessment;
	private final CaseFile cases;
	private final DecisionInputs inputs;

	OpenAssessmentDelegate(AssessmentDesk assessment, CaseFile cases, DecisionInputs inputs) {
		this.assessment = assessment;
		this.cases = cases;
		this.inputs = inputs;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Petition petition = cases.get(execution.getProcessBusinessKey());
		String start = StatusCodes.assessmentStart(petition);
		execution.setVariable(ASSESSMENT_START, start);
		if (start.equals("DIRECTED")) {
			execution.setVariable(ASSESSMENT_OUTCOME, StatusCodes.track(petition.status()));
			return;
		}
		execution.setVariables(inputs.of(petition));
		if (start.equals("VERIFY") && petition.status() == PetitionStatus.REGISTERED)
			assessment.startVerification(petition.code());
	}
}
