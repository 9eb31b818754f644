package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.RESPONSE_APPROVED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.response.ResponseDesk;

/** Records whether the chair approves the draft. */
@Component
class RecordApprovalDelegate implements JavaDelegate {

	private final ResponseDesk responses;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordApprovalDelegate(ResponseDesk responses, CaseFile cases, CurrentActor actor) {
		this.responses = responses;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "approve-response");
		if (answers.yes("confirmed"))
			responses.approve(code, actor.get());
		else
			responses.returnDraft(code, answers.requiredText("reason"), actor.get());
		execution.setVariable(RESPONSE_APPROVED, cases.get(code).status() == PetitionStatus.RESPONSE_APPROVED);
	}
}
