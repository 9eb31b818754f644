package vn.nghedan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.PetitionCaptured;
import vn.nghedan.petition.PetitionClosed;
import vn.nghedan.petition.PetitionReopened;
import vn.nghedan.petition.PetitionStopped;
import vn.nghedan.response.ResponseIssued;

/** Gives every petition its process and its watch, and ends both, in the transaction in which the domain says so. */
@Component
class PetitionLifecycle {

	private final CaseProcesses processes;
	private final CaseFile cases;
	private final CaseDesk desk;
	private final DossierOffice dossiers;

	PetitionLifecycle(CaseProcesses processes, CaseFile cases, CaseDesk desk, DossierOffice dossiers) {
		this.processes = processes;
		this.cases = cases;
		this.desk = desk;
		this.dossiers = dossiers;
	}

	@EventListener
	void on(PetitionCaptured captured) {
		processes.startBy("petition.captured", captured.code());
		processes.ensureRunning("deadline-watch", captured.code());
	}

	@EventListener
	void on(PetitionReopened reopened) {
		processes.startBy("petition.reopened", reopened.code());
		processes.ensureRunning("deadline-watch", reopened.code());
	}

	/** Withdrawn, merged or diverted from outside its flow: whatever step was open is gone. */
	@EventListener
	void on(PetitionStopped stopped) {
		processes.tell("petition.stopped", stopped.code());
		dossiers.remove(stopped.code());
	}

	/** Everyone who asked the same gets the answer: the cases of the duplicates go on where an answer is told. */
	@EventListener
	void on(ResponseIssued issued) {
		cases.duplicatesOf(issued.code()).forEach(duplicate -> {
			desk.answerFromMaster(duplicate);
			processes.startBy("petition.master-answered", duplicate);
			processes.ensureRunning("deadline-watch", duplicate);
		});
	}

	/** The watch ends with the case; whoever waited for its answer and will get none starts over. */
	@EventListener
	void on(PetitionClosed closed) {
		processes.tell("petition.closed", closed.code());
		desk.releaseDuplicates(closed.code());
	}
}
