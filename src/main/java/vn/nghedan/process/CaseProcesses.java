package vn.nghedan.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Starts the processes of a case and brings them messages, in the running transaction and without asking for rights. */
@Component
class CaseProcesses {

	private final RuntimeService runtime;
	private final EngineIdentity identity;
	private final JdbcTemplate database;

	CaseProcesses(RuntimeService runtime, EngineIdentity identity, JdbcTemplate database) {
		this.runtime = runtime;
		this.identity = identity;
		this.database = database;
	}

	void start(String process, String businessKey) {
		start(process, businessKey, Map.of());
	}

	/** @param answers what the first gateways ask */
	void start(String process, String businessKey, Map<String, Object> answers) {
		identity.asSystem(() -> {
			runtime.startProcessInstanceByKey(process, businessKey, answers);
		});
	}

	void startBy(String message, String businessKey) {
		identity.asSystem(() -> {
			runtime.startProcessInstanceByMessage(message, businessKey);
		});
	}

	void startBy(String message, String businessKey, Map<String, Object> variables) {
		identity.asSystem(() -> {
			runtime.startProcessInstanceByMessage(message, businessKey, variables);
		});
	}

	/** Starts the process unless one is running for the case; of two nodes that ask at once the second waits for the first. */
	void ensureRunning(String process, String businessKey) {
		database.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> { }, process + " " + businessKey);
		if (!runs(process, businessKey))
			start(process, businessKey);
	}

	boolean runs(String process, String businessKey) {
		return identity.asSystem(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process)
				.processInstanceBusinessKey(businessKey).count()) > 0;
	}

	/** Brings the message to whatever of the case waits for it, which may be nothing. */
	void tell(String message, String businessKey) {
		identity.asSystem(() -> {
			runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlateAll();
		});
	}

	/** The same, with what the next gateways ask. */
	void tell(String message, String businessKey, Map<String, Object> answers) {
		identity.asSystem(() -> {
			runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).setVariables(answers).correlateAll();
		});
	}

	/** Ends what runs of this process for the case; nothing where none does. */
	void withdraw(String process, String businessKey, String reason) {
		identity.asSystem(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process)
				.processInstanceBusinessKey(businessKey).list()
				.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason)));
	}

	/** Brings the message to the one step that must be waiting for it, and fails when there is none. */
	void mustTell(String message, String businessKey) {
		identity.asSystem(() -> {
			runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlate();
		});
	}
}
