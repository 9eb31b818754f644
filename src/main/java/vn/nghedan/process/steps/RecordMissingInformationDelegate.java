package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.INTAKE_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.IntakeDesk;

/** The information asked for never came. */
@Component
class RecordMissingInformationDelegate implements JavaDelegate {

	private final IntakeDesk intake;
	private final CaseFile cases;
	private final TermEnd end;

	RecordMissingInformationDelegate(IntakeDesk intake, CaseFile cases, TermEnd end) {
		this.intake = intake;
		this.cases = cases;
		this.end = end;
	}

	@Override
	public void execute(DelegateExecution execution) {
		end.require(execution, "D32");
		String code = execution.getProcessBusinessKey();
		intake.informationNeverCame(code);
		execution.setVariable(INTAKE_OUTCOME, StatusCodes.intakeOutcome(cases.get(code).status()));
	}
}
