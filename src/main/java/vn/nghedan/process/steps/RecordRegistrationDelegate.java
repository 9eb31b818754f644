package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.INTAKE_OUTCOME;
import static vn.nghedan.process.ProcessVariables.INTAKE_STEP;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.process.CurrentActor;

/** Records what the intake officer decided about a captured opinion. */
@Component
class RecordRegistrationDelegate implements JavaDelegate {

	private final IntakeDecisions decisions;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordRegistrationDelegate(IntakeDecisions decisions, CaseFile cases, CurrentActor actor) {
		this.decisions = decisions;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		decisions.carryOut(code, FormAnswers.take(execution, "register"), actor.get());
		PetitionStatus status = cases.get(code).status();
		execution.setVariable(INTAKE_STEP, StatusCodes.intakeStep(status));
		execution.setVariable(INTAKE_OUTCOME, StatusCodes.intakeOutcome(status));
	}
}
