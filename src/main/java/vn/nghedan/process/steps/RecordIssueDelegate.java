package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.response.ResponseDesk;

/** Gives the answer its number and date. */
@Component
class RecordIssueDelegate implements JavaDelegate {

	private final ResponseDesk responses;
	private final CurrentActor actor;

	RecordIssueDelegate(ResponseDesk responses, CurrentActor actor) {
		this.responses = responses;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers.take(execution, "issue-response").mustBeTicked("issued");
		responses.issue(execution.getProcessBusinessKey(), actor.get());
	}
}
