package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.MeetingReminders;

/** Tells the delegation's secretary that a meeting is not written down yet. */
@Step
class TellSecretaryDelegate implements JavaDelegate {

	private final MeetingReminders reminders;

	TellSecretaryDelegate(MeetingReminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reminders.tellSecretary(execution.getProcessBusinessKey());
	}
}
