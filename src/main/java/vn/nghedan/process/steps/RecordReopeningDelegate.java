package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.REOPENED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.process.CurrentActor;

/** Records whether the manager takes the petition up again. */
@Component
class RecordReopeningDelegate implements JavaDelegate {

	private final CaseDesk desk;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordReopeningDelegate(CaseDesk desk, CaseFile cases, CurrentActor actor) {
		this.desk = desk;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "decide-reopening");
		desk.decideReopening(code, answers.yes("confirmed"), answers.requiredText("reason"), actor.get());
		execution.setVariable(REOPENED, StatusCodes.isBackAtWork(cases.get(code).status()));
	}
}
