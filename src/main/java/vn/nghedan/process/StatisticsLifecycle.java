package vn.nghedan.process;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the one instance that adds up numbers every night; the first time they are there as soon as the application runs. */
@Component
class StatisticsLifecycle {

	private static final String PROCESS = "statistics";

	private final CaseProcesses processes;

	StatisticsLifecycle(CaseProcesses processes) {
		this.processes = processes;
	}

	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		processes.ensureRunning(PROCESS, PROCESS);
	}
}
