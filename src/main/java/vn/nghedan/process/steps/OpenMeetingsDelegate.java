package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.meeting.MeetingSchedule;
import vn.nghedan.process.ProcessVariables;

/** Gives some of the meetings that are near their process, and says whether there are more. */
@Step
class OpenMeetingsDelegate implements JavaDelegate {

	private static final int AT_ONCE = 100;

	private final MeetingSchedule schedule;

	OpenMeetingsDelegate(MeetingSchedule schedule) {
		this.schedule = schedule;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(ProcessVariables.MEETINGS_LEFT, schedule.openNear(AT_ONCE));
	}
}
