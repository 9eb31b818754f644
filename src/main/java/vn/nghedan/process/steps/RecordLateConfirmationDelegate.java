package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.IntakeDesk;

/** Nobody confirmed the answer given on the spot in time, so the petition is registered. */
@Component
class RecordLateConfirmationDelegate implements JavaDelegate {

	private final IntakeDesk intake;
	private final TermEnd end;

	RecordLateConfirmationDelegate(IntakeDesk intake, TermEnd end) {
		this.intake = intake;
		this.end = end;
	}

	@Override
	public void execute(DelegateExecution execution) {
		end.require(execution, "D31");
		end.require(execution, "D37");
		intake.onTheSpotConfirmationExpired(execution.getProcessBusinessKey());
	}
}
