package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.ASSESSMENT_OUTCOME;
import static vn.nghedan.process.ProcessVariables.CLASSIFICATION_STEP;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.process.CurrentActor;

/** Records whether the chair confirms the classification. */
@Component
class RecordConfirmationDelegate implements JavaDelegate {

	private final AssessmentDesk assessment;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordConfirmationDelegate(AssessmentDesk assessment, CaseFile cases, CurrentActor actor) {
		this.assessment = assessment;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "confirm-classification");
		if (answers.yes("confirmed"))
			assessment.confirm(code, actor.get());
		else
			assessment.returnToClassifier(code, answers.requiredText("reason"), actor.get());
		PetitionStatus status = cases.get(code).status();
		execution.setVariable(CLASSIFICATION_STEP, StatusCodes.classificationStep(status));
		execution.setVariable(ASSESSMENT_OUTCOME, StatusCodes.track(status));
	}
}
