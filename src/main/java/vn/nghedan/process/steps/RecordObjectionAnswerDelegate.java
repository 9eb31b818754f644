package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.outreach.Handovers;
import vn.nghedan.process.CurrentActor;

/** Records what home affairs says to a ward that does not confirm. */
@Step
class RecordObjectionAnswerDelegate implements JavaDelegate {

	private final Handovers handovers;
	private final CurrentActor actor;

	RecordObjectionAnswerDelegate(Handovers handovers, CurrentActor actor) {
		this.handovers = handovers;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "answer-objection");
		handovers.reply(execution.getProcessBusinessKey(), answers.requiredText("reason"), actor.get());
	}
}
