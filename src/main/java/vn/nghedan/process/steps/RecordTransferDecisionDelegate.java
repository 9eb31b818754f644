package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.TRANSFER_ACCEPTED;
import static vn.nghedan.process.ProcessVariables.WORK_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.process.CurrentActor;

/** Records whether the receiving unit accepts the petition. */
@Component
class RecordTransferDecisionDelegate implements JavaDelegate {

	private final ResolutionDesk resolution;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordTransferDecisionDelegate(ResolutionDesk resolution, CaseFile cases, CurrentActor actor) {
		this.resolution = resolution;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "accept-transfer");
		if (answers.yes("confirmed"))
			resolution.acceptTransfer(code, actor.get());
		else
			resolution.returnTransfer(code, answers.requiredText("reason"), actor.get());
		PetitionStatus status = cases.get(code).status();
		execution.setVariable(TRANSFER_ACCEPTED, status == PetitionStatus.IN_PROGRESS);
		execution.setVariable(WORK_OUTCOME, StatusCodes.workOutcome(status));
	}
}
