package vn.nghedan.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the processes of a case and brings them messages, in the running transaction and without asking for rights. */
@Component
class CaseProcesses {

	private final RuntimeService runtime;
	private final EngineIdentity identity;

	CaseProcesses(RuntimeService runtime, EngineIdentity identity) {
		this.runtime = runtime;
		this.identity = identity;
	}

	void start(String process, String businessKey) {
		identity.asSystem(() -> {
			runtime.startProcessInstanceByKey(process, businessKey);
		});
	}

	void startBy(String message, String businessKey) {
		identity.asSystem(() -> {
			runtime.startProcessInstanceByMessage(message, businessKey);
		});
	}

	/** Starts the process unless one is running for the case. */
	void ensureRunning(String process, String businessKey) {
		if (identity.asSystem(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process)
				.processInstanceBusinessKey(businessKey).count()) == 0)
			start(process, businessKey);
	}

	/** Brings the message to whatever of the case waits for it, which may be nothing. */
	void tell(String message, String businessKey) {
		identity.asSystem(() -> {
			runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlateAll();
		});
	}

	/** Brings the message to the one step that must be waiting for it, and fails when there is none. */
	void mustTell(String message, String businessKey) {
		identity.asSystem(() -> {
			runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlate();
		});
	}
}
