package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.MeetingReminders;

/** Reminds whoever has to write down a meeting. */
@Step
class RemindOfficialDelegate implements JavaDelegate {

	private final MeetingReminders reminders;

	RemindOfficialDelegate(MeetingReminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reminders.remindOfficial(execution.getProcessBusinessKey());
	}
}
