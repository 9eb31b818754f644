package vn.nghedan.process;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.dossier.DossierChanged;
import vn.nghedan.dossier.DossierClosed;
import vn.nghedan.dossier.DossierOpened;
import vn.nghedan.dossier.DossierSettled;
import vn.nghedan.dossier.DossierVoided;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.dossier.PetitionRecalled;

/** Gives every dossier its process, and tells it and its petitions what happened, in the same transaction. */
@Component
class DossierLifecycle {

	private static final String DOSSIER = "city-dossier";
	private static final String CHANGE = "dossier-change";
	private static final String FOLLOW_UP = "dossier-follow-up";

	private final CaseProcesses processes;
	private final FollowUps followUps;

	DossierLifecycle(CaseProcesses processes, FollowUps followUps) {
		this.processes = processes;
		this.followUps = followUps;
	}

	@EventListener
	void on(DossierOpened opened) {
		processes.start(DOSSIER, opened.code(), Map.of(ProcessVariables.URGENT, opened.urgent()));
	}

	@EventListener
	void on(DossierClosed closed) {
		processes.tell("dossier.closed", closed.code());
	}

	/** A process that was started before dossiers gathered knows the second fact only. */
	@EventListener
	void on(DossierVoided voided) {
		processes.tell("dossier.voided", voided.code());
		processes.tell("dossier.emptied", voided.code());
	}

	/** Nobody records a reply any more; where the sending had not been told yet, the petition still waits for it. */
	@EventListener
	void on(PetitionRecalled recalled) {
		processes.tell("dossier.recalled", recalled.code());
	}

	/** One letter tells of all changes so far, whether anything follows the dossier up already or not. */
	@EventListener
	void on(DossierChanged changed) {
		processes.ensureRunning(CHANGE, changed.code());
	}

	@EventListener
	void on(DossierSettled settled) {
		processes.tell("dossier.settled", settled.code());
	}

	/** Dossiers that were sent before anything followed them up are taken up at the start, by one node. */
	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		followUps.underWay().stream().filter(code -> !processes.runs(DOSSIER, code)).forEach(code -> {
			followUps.hold(code);
			processes.ensureRunning(FOLLOW_UP, code);
		});
	}
}
