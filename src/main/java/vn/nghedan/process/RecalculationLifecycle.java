package vn.nghedan.process;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.RecalculationStarted;
import vn.nghedan.petition.Recalculations;

/** Gives every recalculation its process, in the transaction in which the calendar or the rules changed. */
@Component
class RecalculationLifecycle {

	private static final String PROCESS = "recalculation";

	private final CaseProcesses processes;
	private final Recalculations recalculations;

	RecalculationLifecycle(CaseProcesses processes, Recalculations recalculations) {
		this.processes = processes;
		this.recalculations = recalculations;
	}

	@EventListener
	void on(RecalculationStarted started) {
		processes.start(PROCESS, RecalculationKey.of(started.id()));
	}

	/** An upgrade may leave one behind: a migration can write its row, but start no process. */
	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		recalculations.running().forEach(id -> processes.ensureRunning(PROCESS, RecalculationKey.of(id)));
	}
}
