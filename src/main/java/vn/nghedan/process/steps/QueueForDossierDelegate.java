package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.process.CurrentActor;

/** Puts the petition into the next dossier for the agency that decides. */
@Component
class QueueForDossierDelegate implements JavaDelegate {

	private final DossierOffice office;
	private final CurrentActor actor;

	QueueForDossierDelegate(DossierOffice office, CurrentActor actor) {
		this.office = office;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		office.queue(execution.getProcessBusinessKey(), actor.get());
	}
}
