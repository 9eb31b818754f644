package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.outreach.Handovers;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.process.ProcessVariables;

/** Records that the ward has received its officials, or why not. */
@Step
class RecordHandoverConfirmationDelegate implements JavaDelegate {

	private final Handovers handovers;
	private final CurrentActor actor;

	RecordHandoverConfirmationDelegate(Handovers handovers, CurrentActor actor) {
		this.handovers = handovers;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "confirm-handover");
		boolean confirmed = answers.yes("confirmed");
		handovers.answer(execution.getProcessBusinessKey(), confirmed, answers.text("reason"), actor.get());
		execution.setVariable(ProcessVariables.HANDOVER_CONFIRMED, confirmed);
	}
}
