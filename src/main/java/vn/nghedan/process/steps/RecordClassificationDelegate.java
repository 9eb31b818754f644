package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Grade;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.Classification;
import vn.nghedan.petition.Handling;
import vn.nghedan.process.CurrentActor;

/** Records the classifier's choice. */
@Component
class RecordClassificationDelegate implements JavaDelegate {

	private final AssessmentDesk assessment;
	private final CurrentActor actor;

	RecordClassificationDelegate(AssessmentDesk assessment, CurrentActor actor) {
		this.assessment = assessment;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "classify");
		assessment.classify(code, new Classification(answers.choice("handling", Handling.class), answers.text("unit"),
				answers.choiceOrNull("grade", Grade.class), answers.text("field"), answers.text("object"),
				answers.text("reason")), actor.get());
	}
}
