package vn.nghedan.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.outreach.HandoverOrdered;

/** Gives every handover its process. */
@Component
class HandoverLifecycle {

	private final CaseProcesses processes;

	HandoverLifecycle(CaseProcesses processes) {
		this.processes = processes;
	}

	@EventListener
	void on(HandoverOrdered ordered) {
		processes.start("handover", ordered.code(), Map.of(ProcessVariables.IN_EFFECT, ordered.inEffect()));
	}
}
