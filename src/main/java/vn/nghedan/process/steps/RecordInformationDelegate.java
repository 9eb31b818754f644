package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.process.CurrentActor;

/** Records that the missing information has come. */
@Component
class RecordInformationDelegate implements JavaDelegate {

	private final IntakeDesk intake;
	private final CurrentActor actor;

	RecordInformationDelegate(IntakeDesk intake, CurrentActor actor) {
		this.intake = intake;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers.take(execution, "record-information").mustBeTicked("received");
		intake.recordInformation(execution.getProcessBusinessKey(), actor.get());
	}
}
