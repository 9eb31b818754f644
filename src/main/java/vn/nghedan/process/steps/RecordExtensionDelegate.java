package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.process.CurrentActor;

/** Records whether the superior grants more time. */
@Component
class RecordExtensionDelegate implements JavaDelegate {

	private final ResolutionDesk resolution;
	private final CurrentActor actor;

	RecordExtensionDelegate(ResolutionDesk resolution, CurrentActor actor) {
		this.resolution = resolution;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "decide-extension");
		resolution.decideExtension(code, answers.yes("confirmed"), answers.text("reason"), actor.get());
	}
}
