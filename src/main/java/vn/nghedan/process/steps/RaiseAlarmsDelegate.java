package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Alarms;
import vn.nghedan.process.Notices;

/** Raises everything whose time has come and tells those who can act. */
@Component
class RaiseAlarmsDelegate implements JavaDelegate {

	private final Alarms alarms;
	private final Notices notices;

	RaiseAlarmsDelegate(Alarms alarms, Notices notices) {
		this.alarms = alarms;
		this.notices = notices;
	}

	@Override
	public void execute(DelegateExecution execution) {
		alarms.take(execution.getProcessBusinessKey()).forEach(notices::raised);
	}
}
