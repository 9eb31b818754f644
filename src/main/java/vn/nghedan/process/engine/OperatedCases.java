package vn.nghedan.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.audit.AuditEvent;

/** Finds the case that an operation or a look in the engine touches, and where it lies; else the engine's own thing. */
@Component
class OperatedCases {

	private static final String CASE = """
			select h.business_key_ as key, p.ward_now as ward from public.act_hi_procinst h
			left join nghedan.petition p on p.code = h.business_key_
			where h.proc_inst_id_ = coalesce((select t.proc_inst_id_ from public.act_hi_taskinst t where t.id_ = :instance), :instance)""";

	private final JdbcClient db;

	OperatedCases(JdbcClient db) {
		this.db = db;
	}

	private record Touched(String key, String ward) {
	}

	AuditEvent about(AuditEvent event, UserOperationLogEntryEventEntity operation) {
		String instance = operation.getProcessInstanceId();
		return instance == null ? aboutEngine(event, operation) : about(event, instance).orElseGet(() -> event.on("instance", instance));
	}

	/** @param id of an instance or of one of its steps */
	Optional<AuditEvent> about(AuditEvent event, String id) {
		return db.sql(CASE).param("instance", id).query(Touched.class).optional()
			.filter(touched -> touched.key() != null)
			.map(touched -> event.on(touched.ward() == null ? "case" : "petition", touched.key()).in(touched.ward()));
	}

	private static AuditEvent aboutEngine(AuditEvent event, UserOperationLogEntryEventEntity operation) {
		if (operation.getDeploymentId() != null)
			return event.on("deployment", operation.getDeploymentId());
		if (operation.getBatchId() != null)
			return event.on("batch", operation.getBatchId());
		if (operation.getJobId() != null)
			return event.on("job", operation.getJobId());
		return operation.getProcessDefinitionKey() == null ? event : event.on("definition", operation.getProcessDefinitionKey());
	}
}
