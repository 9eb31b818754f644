package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.response.RelayWay;

/** Records how and when the petitioner was told of the new date. */
@Component
class RecordExtensionToldDelegate implements JavaDelegate {

	private final ResolutionDesk resolution;
	private final CurrentActor actor;

	RecordExtensionToldDelegate(ResolutionDesk resolution, CurrentActor actor) {
		this.resolution = resolution;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "tell-extension");
		resolution.tellExtension(execution.getProcessBusinessKey(), answers.choice("way", RelayWay.class).name(),
				answers.date("toldOn"), answers.text("proof"), actor.get());
	}
}
