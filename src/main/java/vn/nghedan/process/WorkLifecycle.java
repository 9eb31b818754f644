package vn.nghedan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.ExtensionRequested;
import vn.nghedan.petition.ExtensionSettled;
import vn.nghedan.petition.PetitionSuspended;

/** Tells the work that is going on what happened beside it. */
@Component
class WorkLifecycle {

	private final CaseProcesses processes;

	WorkLifecycle(CaseProcesses processes) {
		this.processes = processes;
	}

	@EventListener
	void on(ExtensionRequested requested) {
		processes.startBy("extension.requested", requested.code());
	}

	/** The work is done, or the petition is over: whoever was to decide or to tell has nothing to do any more. */
	@EventListener
	void on(ExtensionSettled settled) {
		processes.tell("extension.settled", settled.code());
	}

	@EventListener
	void on(PetitionSuspended suspended) {
		processes.mustTell("petition.suspended", suspended.code());
	}
}
