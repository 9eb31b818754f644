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
	private final DecisionInputs inputs;

	RecordVerificationDelegate(AssessmentDesk assessment, CaseFile cases, CurrentActor actor,
			DecisionInputs inputs) {
		this.assessment = assessment;
		this.cases = cases;
		this.actor = actor;
		this.inputs = inputs;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "verify");
		assessment.verify(code, answers.choice("finding", Finding.class), actor.get());
		execution.setVariables(inputs.of(cases.get(code)));
	}
}
