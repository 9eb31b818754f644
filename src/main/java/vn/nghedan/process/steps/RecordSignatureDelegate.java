package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.process.CurrentActor;

/** Records that the dossier is signed. */
@Component
class RecordSignatureDelegate implements JavaDelegate {

	private final DossierOffice office;
	private final CurrentActor actor;

	RecordSignatureDelegate(DossierOffice office, CurrentActor actor) {
		this.office = office;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers.take(execution, "sign-dossier").mustBeTicked("signed");
		office.sign(execution.getProcessBusinessKey(), actor.get());
	}
}
