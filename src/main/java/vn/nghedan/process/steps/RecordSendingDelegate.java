package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.process.CurrentActor;

/** Records that the dossier has left under a letter number. */
@Component
class RecordSendingDelegate implements JavaDelegate {

	private final DossierOffice office;
	private final CurrentActor actor;

	RecordSendingDelegate(DossierOffice office, CurrentActor actor) {
		this.office = office;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "send-dossier");
		office.send(execution.getProcessBusinessKey(), answers.requiredText("letterNumber"), actor.get());
	}
}
