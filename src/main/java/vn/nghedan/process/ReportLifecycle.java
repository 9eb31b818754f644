package vn.nghedan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.meeting.UrgentReported;
import vn.nghedan.petition.PetitionCaptured;
import vn.nghedan.petition.PetitionClosed;
import vn.nghedan.petition.PetitionFoundUrgent;

/** Brings what is urgent before a head: reports, and petitions that were captured or entered as urgent. */
@Component
class ReportLifecycle {

	private final CaseProcesses processes;
	private final ReportDesk reports;

	ReportLifecycle(CaseProcesses processes, ReportDesk reports) {
		this.processes = processes;
		this.reports = reports;
	}

	@EventListener
	void on(PetitionCaptured captured) {
		reports.reportUrgent(captured.code());
	}

	@EventListener
	void on(PetitionFoundUrgent found) {
		reports.reportUrgent(found.code(), found.by());
	}

	@EventListener
	void on(UrgentReported reported) {
		processes.start("urgent-report", reported.code());
	}

	@EventListener
	void on(PetitionClosed closed) {
		reports.ofPetition(closed.code()).ifPresent(report -> processes.tell("report.settled", report.code()));
	}
}
