package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.DOSSIER_SIGNED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.process.CurrentActor;

/** Records that the dossier is signed, or what the chair wants changed. */
@Step
class RecordSignatureDelegate implements JavaDelegate {

	private final DossierDesk desk;
	private final CurrentActor actor;

	RecordSignatureDelegate(DossierDesk desk, CurrentActor actor) {
		this.desk = desk;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "sign-dossier");
		boolean signed = answers.yes("signed");
		if (signed)
			desk.sign(code, actor.get());
		else
			desk.giveBack(code, answers.requiredText("reason"));
		execution.setVariable(DOSSIER_SIGNED, signed);
	}
}
