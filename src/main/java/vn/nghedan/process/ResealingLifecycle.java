package vn.nghedan.process;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Resealing;
import vn.nghedan.petition.ResealingStarted;

/** Gives every change of keys its process, and takes up what a start finds sealed by a former key. */
@Component
class ResealingLifecycle {

	private static final String PROCESS = "resealing";

	private final CaseProcesses processes;
	private final Resealing resealing;

	ResealingLifecycle(CaseProcesses processes, Resealing resealing) {
		this.processes = processes;
		this.resealing = resealing;
	}

	@EventListener
	void on(ResealingStarted started) {
		processes.ensureRunning(PROCESS, ResealingKey.of(started.id()));
	}

	/** Whoever rotates the file by command line starts the application anew, or asks for it. */
	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		resealing.start(Actor.SYSTEM);
		resealing.running().ifPresent(id -> processes.ensureRunning(PROCESS, ResealingKey.of(id)));
	}
}
