package vn.nghedan.process;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.web.BulkRunner;
import vn.nghedan.web.BulkStarted;

/** Gives every act on many cases its process, when it is asked for and when it is taken up again. */
@Component
class BulkLifecycle {

	private static final String PROCESS = "bulk-action";

	private final CaseProcesses processes;
	private final BulkRunner bulk;

	BulkLifecycle(CaseProcesses processes, BulkRunner bulk) {
		this.processes = processes;
		this.bulk = bulk;
	}

	@EventListener
	void on(BulkStarted started) {
		processes.ensureRunning(PROCESS, BulkKey.of(started.id()));
	}

	/** Whose process was lost, by a restore of one schema or by an operator, goes on all the same. */
	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		bulk.running().forEach(id -> processes.ensureRunning(PROCESS, BulkKey.of(id)));
	}
}
