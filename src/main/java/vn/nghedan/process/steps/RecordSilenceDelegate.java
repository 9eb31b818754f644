package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.response.FeedbackDesk;

/** The feedback window is over and the petitioner said nothing. */
@Component
class RecordSilenceDelegate implements JavaDelegate {

	private final FeedbackDesk feedback;

	RecordSilenceDelegate(FeedbackDesk feedback) {
		this.feedback = feedback;
	}

	@Override
	public void execute(DelegateExecution execution) {
		feedback.windowEnded(execution.getProcessBusinessKey());
	}
}
