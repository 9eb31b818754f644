package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Clocks;
import vn.nghedan.process.Notices;

/** Raises everything whose time has come and tells those who can act. */
@Component
class RaiseAlarmsDelegate implements JavaDelegate {

	private final Clocks clocks;
	private final Notices notices;

	RaiseAlarmsDelegate(Clocks clocks, Notices notices) {
		this.clocks = clocks;
		this.notices = notices;
	}

	@Override
	public void execute(DelegateExecution execution) {
		clocks.raiseAlarms(execution.getProcessBusinessKey()).forEach(notices::raised);
	}
}
