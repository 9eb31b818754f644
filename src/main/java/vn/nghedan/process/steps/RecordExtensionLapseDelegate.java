package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.ResolutionDesk;

/** Nobody decided in time whether more time is granted, and silence grants nothing. */
@Component
class RecordExtensionLapseDelegate implements JavaDelegate {

	private final ResolutionDesk resolution;

	RecordExtensionLapseDelegate(ResolutionDesk resolution) {
		this.resolution = resolution;
	}

	@Override
	public void execute(DelegateExecution execution) {
		resolution.extensionLapsed(execution.getProcessBusinessKey());
	}
}
