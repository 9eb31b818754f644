package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.ANSWER_CONFIRMED;
import static vn.nghedan.process.ProcessVariables.INTAKE_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.process.CurrentActor;

/** Records whether an answer given on the spot stands. */
@Component
class RecordOnTheSpotConfirmationDelegate implements JavaDelegate {

	private final IntakeDesk intake;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordOnTheSpotConfirmationDelegate(IntakeDesk intake, CaseFile cases, CurrentActor actor) {
		this.intake = intake;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "confirm-on-the-spot-answer");
		if (answers.yes("confirmed"))
			intake.confirmOnTheSpotAnswer(code, actor.get());
		else
			intake.overruleOnTheSpotAnswer(code, answers.requiredText("reason"), actor.get());
		PetitionStatus status = cases.get(code).status();
		execution.setVariable(ANSWER_CONFIRMED, status != PetitionStatus.CAPTURED);
		execution.setVariable(INTAKE_OUTCOME, StatusCodes.intakeOutcome(status));
	}
}
