package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.process.CurrentActor;

/** Gives the signed letter the next number of the office's book. */
@Step
class IssueLetterNumberDelegate implements JavaDelegate {

	private final DossierDesk desk;
	private final CurrentActor actor;

	IssueLetterNumberDelegate(DossierDesk desk, CurrentActor actor) {
		this.desk = desk;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		desk.issueNumber(execution.getProcessBusinessKey(), actor.get());
	}
}
