package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.outreach.HandoverDay;
import vn.nghedan.process.CurrentActor;

/** The day of a handover has come: what waits for the former officials goes to their successors. */
@Step
class HandOverMattersDelegate implements JavaDelegate {

	private final HandoverDay day;
	private final CurrentActor actor;

	HandOverMattersDelegate(HandoverDay day, CurrentActor actor) {
		this.day = day;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		day.comes(execution.getProcessBusinessKey(), actor.get());
	}
}
