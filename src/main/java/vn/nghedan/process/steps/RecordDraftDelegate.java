package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Outcome;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.response.ResponseDesk;

/** Records that an answer is drafted. */
@Component
class RecordDraftDelegate implements JavaDelegate {

	private final ResponseDesk responses;
	private final CurrentActor actor;

	RecordDraftDelegate(ResponseDesk responses, CurrentActor actor) {
		this.responses = responses;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "draft-response");
		responses.draft(code, answers.choice("outcome", Outcome.class), answers.dateOrNull("promiseDue"), actor.get());
	}
}
