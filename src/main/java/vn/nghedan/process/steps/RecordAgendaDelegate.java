package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.review.ReviewRoom;

/** Records that the agenda of a review has been gone through. */
@Step
class RecordAgendaDelegate implements JavaDelegate {

	private final ReviewRoom reviews;
	private final CurrentActor actor;

	RecordAgendaDelegate(ReviewRoom reviews, CurrentActor actor) {
		this.reviews = reviews;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers.take(execution, "prepare-review").mustBeTicked("prepared");
		reviews.prepare(execution.getProcessBusinessKey(), actor.get());
	}
}
