package vn.nghedan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.petition.AnswerFound;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.PetitionCaptured;
import vn.nghedan.petition.PetitionClosed;
import vn.nghedan.petition.PetitionReopened;
import vn.nghedan.petition.PetitionRerouted;
import vn.nghedan.petition.PetitionStopped;
import vn.nghedan.response.ResponseIssued;

/** Gives every petition its process and its watch, and ends both, in the transaction in which the domain says so. */
@Component
class PetitionLifecycle {

	private final CaseProcesses processes;
	private final CaseFile cases;
	private final MergeDesk desk;
	private final DossierOffice dossiers;

	PetitionLifecycle(CaseProcesses processes, CaseFile cases, MergeDesk desk, DossierOffice dossiers) {
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

	/** It leaves the step in which it waits, whichever that is, and another process looks anew where it goes. */
	@EventListener
	void on(PetitionRerouted rerouted) {
		processes.tell("petition.stopped", rerouted.code());
		processes.startBy("petition.rerouted", rerouted.code());
	}

	/** Withdrawn, merged or diverted from outside its flow: whatever step was open is gone. */
	@EventListener
	void on(PetitionStopped stopped) {
		processes.tell("petition.stopped", stopped.code());
		dossiers.stopped(stopped.code());
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

	/** Merged into a petition that has its answer; the watch of the old round has just ended with it. */
	@EventListener
	void on(AnswerFound found) {
		desk.answerFromMaster(found.code());
		processes.startBy("petition.master-answered", found.code());
		processes.start("deadline-watch", found.code());
	}

	/** The watch ends with the case; whoever waited for its answer and will get none starts over. */
	@EventListener
	void on(PetitionClosed closed) {
		processes.tell("petition.closed", closed.code());
		desk.releaseDuplicates(closed.code());
	}
}
