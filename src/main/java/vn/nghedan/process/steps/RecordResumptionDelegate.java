package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.process.CurrentActor;

/** Records that work on a suspended petition goes on. */
@Component
class RecordResumptionDelegate implements JavaDelegate {

	private final ResolutionDesk resolution;
	private final CurrentActor actor;

	RecordResumptionDelegate(ResolutionDesk resolution, CurrentActor actor) {
		this.resolution = resolution;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "resume");
		resolution.resume(execution.getProcessBusinessKey(), answers.requiredText("reason"), actor.get());
	}
}
