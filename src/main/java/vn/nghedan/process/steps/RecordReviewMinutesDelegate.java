package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.review.ReviewPapers;

/** Records that the minutes of a review are signed and kept. */
@Step
class RecordReviewMinutesDelegate implements JavaDelegate {

	private final ReviewPapers papers;
	private final CurrentActor actor;

	RecordReviewMinutesDelegate(ReviewPapers papers, CurrentActor actor) {
		this.papers = papers;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "sign-review");
		papers.sign(execution.getProcessBusinessKey(), answers.text("minutesNumber"), answers.date("minutesDate"),
				answers.ticked("paperKept"), actor.get());
	}
}
