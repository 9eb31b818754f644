package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.process.CurrentActor;

/** Records that a meeting was held. */
@Component
class RecordMeetingDelegate implements JavaDelegate {

	private final MeetingRoom meetings;
	private final CurrentActor actor;

	RecordMeetingDelegate(MeetingRoom meetings, CurrentActor actor) {
		this.meetings = meetings;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "hold-meeting");
		meetings.record(code, answers.number("residentsPresent"), answers.moment("startedAt"), answers.ticked("nilReport"),
				actor.get());
	}
}
