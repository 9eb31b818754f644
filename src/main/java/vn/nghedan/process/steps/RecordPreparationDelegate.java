package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.process.CurrentActor;

/** Records that letter and list are ready to be signed. */
@Step
class RecordPreparationDelegate implements JavaDelegate {

	private final DossierDesk desk;
	private final CurrentActor actor;

	RecordPreparationDelegate(DossierDesk desk, CurrentActor actor) {
		this.desk = desk;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers.take(execution, "prepare-dossier").mustBeTicked("prepared");
		desk.prepare(execution.getProcessBusinessKey(), actor.get());
	}
}
