package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.ResolutionDesk;

/** Nobody decided in time whether more time is granted, and silence grants nothing. */
@Component
class RecordExtensionLapseDelegate implements JavaDelegate {

	private final ResolutionDesk resolution;
	private final TermEnd end;

	RecordExtensionLapseDelegate(ResolutionDesk resolution, TermEnd end) {
		this.resolution = resolution;
		this.end = end;
	}

	@Override
	public void execute(DelegateExecution execution) {
		end.require(execution, "D14");
		resolution.extensionLapsed(execution.getProcessBusinessKey());
	}
}
