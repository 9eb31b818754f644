package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.process.CurrentActor;

/** Records the report on a silent agency and what the highest chair says to it. */
@Step
class RecordReportDelegate implements JavaDelegate {

	private final FollowUps followUps;
	private final CurrentActor actor;

	RecordReportDelegate(FollowUps followUps, CurrentActor actor) {
		this.followUps = followUps;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String direction = FormAnswers.take(execution, "read-report").requiredText("direction");
		followUps.report(execution.getProcessBusinessKey(), direction, actor.get());
	}
}
