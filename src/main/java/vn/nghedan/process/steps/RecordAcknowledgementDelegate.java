package vn.nghedan.process.steps;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.petition.Stamp;
import vn.nghedan.process.CurrentActor;

/** Records that a head has read an urgent report. */
@Step
class RecordAcknowledgementDelegate implements JavaDelegate {

	private final ReportDesk reports;
	private final CurrentActor actor;
	private final Clock clock;

	RecordAcknowledgementDelegate(ReportDesk reports, CurrentActor actor, Clock clock) {
		this.reports = reports;
		this.actor = actor;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String instruction = FormAnswers.take(execution, "acknowledge-report").text("instruction");
		reports.see(execution.getProcessBusinessKey(), instruction, new Stamp(actor.get(), clock.instant()));
	}
}
