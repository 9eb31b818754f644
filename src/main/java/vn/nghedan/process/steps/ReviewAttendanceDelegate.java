package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.BELOW_QUOTA;
import static vn.nghedan.process.ProcessVariables.WATCH_GOES_ON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.process.WatchKey;

/** Looks who has not come often enough by a programme, and warns them. */
@Step
class ReviewAttendanceDelegate implements JavaDelegate {

	private final AttendanceWatch watch;

	ReviewAttendanceDelegate(AttendanceWatch watch) {
		this.watch = watch;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String programme = WatchKey.programmeOf(execution.getProcessBusinessKey());
		execution.setVariable(BELOW_QUOTA, watch.look(programme));
		execution.setVariable(WATCH_GOES_ON, watch.goesOn(programme));
	}
}
