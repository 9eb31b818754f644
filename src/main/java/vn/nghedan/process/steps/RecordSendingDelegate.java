package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.process.CurrentActor;

/** Records that the dossier has left under its letter number. */
@Step
class RecordSendingDelegate implements JavaDelegate {

	private final DossierDesk desk;
	private final CurrentActor actor;

	RecordSendingDelegate(DossierDesk desk, CurrentActor actor) {
		this.desk = desk;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers.take(execution, "send-dossier").mustBeTicked("sent");
		desk.send(execution.getProcessBusinessKey(), actor.get());
	}
}
