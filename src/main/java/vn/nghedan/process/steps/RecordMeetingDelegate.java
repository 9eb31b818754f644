package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.meeting.RecordDesk;
import vn.nghedan.meeting.RecordFinish;
import vn.nghedan.process.CurrentActor;

/** Finishes the record of a meeting, by which it was held. */
@Step
class RecordMeetingDelegate implements JavaDelegate {

	private final RecordDesk records;
	private final CurrentActor actor;

	RecordMeetingDelegate(RecordDesk records, CurrentActor actor) {
		this.records = records;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "hold-meeting");
		RecordFinish last = new RecordFinish(answers.momentOrNull("checkedInAt"), answers.momentOrNull("startedAt"),
				answers.numberOrNull("residentsPresent"), answers.ticked("nilReport"), answers.ticked("readBack"));
		records.finish(execution.getProcessBusinessKey(), last, actor.get());
	}
}
