package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.response.FeedbackDesk;

/** The feedback window is over and the petitioner said nothing. */
@Component
class RecordSilenceDelegate implements JavaDelegate {

	private final FeedbackDesk feedback;
	private final TermEnd end;

	RecordSilenceDelegate(FeedbackDesk feedback, TermEnd end) {
		this.feedback = feedback;
		this.end = end;
	}

	@Override
	public void execute(DelegateExecution execution) {
		end.require(execution, "D21");
		feedback.windowEnded(execution.getProcessBusinessKey());
	}
}
