package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Finding;
import vn.nghedan.process.CurrentActor;

/** Records what the verifier found. */
@Component
class RecordVerificationDelegate implements JavaDelegate {

	private final AssessmentDesk assessment;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordVerificationDelegate(AssessmentDesk assessment, CaseFile cases, CurrentActor actor) {
		this.assessment = assessment;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "verify");
		assessment.verify(code, answers.choice("finding", Finding.class), actor.get());
		DecisionInputs.set(execution, cases.get(code));
	}
}
