package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.process.CurrentActor;

/** Records who is sent to a meeting of a group that nobody looks after. */
@Step
class RecordSubstituteDelegate implements JavaDelegate {

	private final MeetingDiary diary;
	private final CurrentActor actor;

	RecordSubstituteDelegate(MeetingDiary diary, CurrentActor actor) {
		this.diary = diary;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers answers = FormAnswers.take(execution, "send-substitute");
		diary.sendInstead(execution.getProcessBusinessKey(), answers.requiredText("official"), actor.get());
	}
}
