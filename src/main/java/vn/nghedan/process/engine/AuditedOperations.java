package vn.nghedan.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditNames;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;

/**
 * Copies what people do in the engine - retries, deletions, suspensions, tasks completed in Tasklist - into the
 * record of access, in the same transaction. The engine's own log can be deleted by whoever may delete history; this cannot.
 */
@Component
class AuditedOperations implements HistoryEventHandler {

	/** What Tasklist writes as a detail of the step that is recorded already. */
	private static final Set<String> DETAILS = Set.of(EntityTypes.VARIABLE, EntityTypes.IDENTITY_LINK);

	private final ObjectProvider<AuditTrail> trail;
	private final ObjectProvider<AuditNames> names;
	private final ObjectProvider<OperatedCases> cases;

	// Asked for late: the engine, of which this is a part, is made before much of what they need
	AuditedOperations(ObjectProvider<AuditTrail> trail, ObjectProvider<AuditNames> names, ObjectProvider<OperatedCases> cases) {
		this.trail = trail;
		this.names = names;
		this.cases = cases;
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof UserOperationLogEntryEventEntity operation && isSomebodys(operation))
			record(operation);
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		// One operation comes as one event for each of its properties
		events.stream().filter(UserOperationLogEntryEventEntity.class::isInstance).findFirst().ifPresent(this::handleEvent);
	}

	private static boolean isSomebodys(UserOperationLogEntryEventEntity operation) {
		return operation.getUserId() != null && !operation.getUserId().equals(Actor.SYSTEM.username()) && !isDetail(operation)
				&& !isDeployment(operation);
	}

	private static boolean isDetail(UserOperationLogEntryEventEntity operation) {
		return DETAILS.contains(operation.getEntityType()) && operation.getTaskId() != null
				&& UserOperationLogEntry.CATEGORY_TASK_WORKER.equals(operation.getCategory());
	}

	/** {@link DesignerGuard} records these, with what it looked at. */
	private static boolean isDeployment(UserOperationLogEntryEventEntity operation) {
		return EntityTypes.DEPLOYMENT.equals(operation.getEntityType())
				&& UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(operation.getOperationType());
	}

	private void record(UserOperationLogEntryEventEntity operation) {
		AuditNames codes = names.getObject();
		AuditEvent event = AuditEvent.of(AuditAction.ENGINE_OPERATION, codes.codeOf(operation.getUserId()))
			.fact("operation", codes.codeOf(operation.getOperationType()))
			.fact("entity", codes.codeOf(operation.getEntityType()))
			.fact("id", code(codes, operation.getOperationId()))
			.fact("property", code(codes, operation.getProperty()));
		trail.getObject().record(cases.getObject().about(event, operation));
	}

	private static String code(AuditNames codes, String value) {
		return value == null ? null : codes.codeOf(value);
	}
}
