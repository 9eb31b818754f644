package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.WATCH_GOES_ON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.process.WatchKey;

/** Records who has read the list of those below their quota. */
@Step
class RecordDefaultersReadingDelegate implements JavaDelegate {

	private final AttendanceWatch watch;
	private final CurrentActor actor;

	RecordDefaultersReadingDelegate(AttendanceWatch watch, CurrentActor actor) {
		this.watch = watch;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String programme = WatchKey.programmeOf(execution.getProcessBusinessKey());
		watch.read(programme, FormAnswers.take(execution, "read-defaulters").text("remark"), actor.get());
		execution.setVariable(WATCH_GOES_ON, watch.goesOn(programme));
	}
}
