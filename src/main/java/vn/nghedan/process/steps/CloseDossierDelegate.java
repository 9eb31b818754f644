package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.process.CurrentActor;

/** Closes the dossier, so that it takes nothing more. */
@Step
class CloseDossierDelegate implements JavaDelegate {

	private final DossierDesk desk;
	private final CurrentActor actor;

	CloseDossierDelegate(DossierDesk desk, CurrentActor actor) {
		this.desk = desk;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		desk.close(execution.getProcessBusinessKey(), actor.get());
	}
}
