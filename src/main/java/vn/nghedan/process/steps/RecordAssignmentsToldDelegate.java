package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.outreach.Handovers;
import vn.nghedan.process.CurrentActor;

/** Records that leaders and residents know who looks after their group. */
@Step
class RecordAssignmentsToldDelegate implements JavaDelegate {

	private final Handovers handovers;
	private final CurrentActor actor;

	RecordAssignmentsToldDelegate(Handovers handovers, CurrentActor actor) {
		this.handovers = handovers;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "announce-assignments");
		handovers.announce(execution.getProcessBusinessKey(), answers.date("announcedOn"), answers.text("proof"), actor.get());
	}
}
