package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.SATISFIED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.response.FeedbackDesk;
import vn.nghedan.response.Satisfaction;

/** Records what the petitioner thinks of the answer. */
@Component
class RecordFeedbackDelegate implements JavaDelegate {

	private final FeedbackDesk feedback;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordFeedbackDelegate(FeedbackDesk feedback, CaseFile cases, CurrentActor actor) {
		this.feedback = feedback;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "record-feedback");
		feedback.record(code, answers.choice("satisfaction", Satisfaction.class), answers.numberOrNull("attitude"),
				answers.text("comment"), waiver(answers), actor.get());
		execution.setVariable(SATISFIED, !cases.get(code).pending().reopeningAsked());
	}

	private static String waiver(FormAnswers answers) {
		return answers.ticked("announcementWaived") ? answers.requiredText("waiverReason") : null;
	}
}
