package vn.nghedan.process;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.retention.Destruction;
import vn.nghedan.retention.DestructionStarted;

/** Gives every signed list its process, by the number of the list, and takes up what a start finds half done. */
@Component
class DestructionLifecycle {

	private static final String PROCESS = "destruction";

	private final CaseProcesses processes;
	private final Destruction destruction;

	DestructionLifecycle(CaseProcesses processes, Destruction destruction) {
		this.processes = processes;
		this.destruction = destruction;
	}

	@EventListener
	void on(DestructionStarted started) {
		processes.ensureRunning(PROCESS, started.number());
	}

	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		destruction.clearLeftovers();
		destruction.running().forEach(number -> processes.ensureRunning(PROCESS, number));
	}
}
