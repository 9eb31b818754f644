package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.REVIEW_HELD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.ReviewStatus;

/** Records what a review has heard of, or that it did not take place. */
@Step
class RecordReviewDelegate implements JavaDelegate {

	private final ReviewRoom reviews;
	private final CurrentActor actor;

	RecordReviewDelegate(ReviewRoom reviews, CurrentActor actor) {
		this.reviews = reviews;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "hold-review");
		if (answers.yes("held"))
			reviews.hold(code, answers.moment("startedAt"), actor.get());
		else
			reviews.cancel(code, answers.requiredText("reason"));
		execution.setVariable(REVIEW_HELD, reviews.get(code).status() == ReviewStatus.HELD);
	}
}
