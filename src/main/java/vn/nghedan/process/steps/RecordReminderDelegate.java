package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.process.CurrentActor;

/** Records the letter that reminds the agency of what it has not answered. */
@Step
class RecordReminderDelegate implements JavaDelegate {

	private final FollowUps followUps;
	private final CurrentActor actor;

	RecordReminderDelegate(FollowUps followUps, CurrentActor actor) {
		this.followUps = followUps;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers.take(execution, "send-letter").mustBeTicked("sent");
		followUps.remind(execution.getProcessBusinessKey(), actor.get());
	}
}
