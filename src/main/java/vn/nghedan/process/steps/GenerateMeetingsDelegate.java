package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.meeting.MeetingSchedule;

/** Fills the calendar of meetings up to the horizon; their officials are those assigned now. */
@Step
class GenerateMeetingsDelegate implements JavaDelegate {

	private final MeetingSchedule schedule;

	GenerateMeetingsDelegate(MeetingSchedule schedule) {
		this.schedule = schedule;
	}

	@Override
	public void execute(DelegateExecution execution) {
		schedule.night();
	}
}
