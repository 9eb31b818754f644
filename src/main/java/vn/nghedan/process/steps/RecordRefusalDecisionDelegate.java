package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.INTAKE_OUTCOME;
import static vn.nghedan.process.ProcessVariables.REFUSAL_CONFIRMED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.Refusal;
import vn.nghedan.process.CurrentActor;

/** Records whether the chair confirms that the petition is not taken up. */
@Component
class RecordRefusalDecisionDelegate implements JavaDelegate {

	private final IntakeDesk intake;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordRefusalDecisionDelegate(IntakeDesk intake, CaseFile cases, CurrentActor actor) {
		this.intake = intake;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "confirm-refusal");
		if (answers.yes("confirmed"))
			intake.confirmRefusal(code, actor.get());
		else
			intake.rejectRefusal(code, answers.requiredText("reason"), actor.get());
		PetitionStatus status = cases.get(code).status();
		execution.setVariable(REFUSAL_CONFIRMED, status != PetitionStatus.CAPTURED);
		execution.setVariable(INTAKE_OUTCOME, StatusCodes.intakeOutcome(status));
	}
}
