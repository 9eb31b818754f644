package vn.nghedan.process.engine;

import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each kind of person may do in the engine. Rights to tasks are not here: they come with candidate groups, so that a
 * caseworker sees the work of his unit and role and nothing else. Nobody may create filters: a filter runs expressions.
 */
@Component
class EngineAuthorizations {

	private final EngineGrants grants;

	EngineAuthorizations(EngineGrants grants) {
		this.grants = grants;
	}

	void grant() {
		caseworkers(EngineGroups.CASEWORKERS);
		viewers(EngineGroups.COCKPIT_VIEWERS);
		operators(EngineGroups.OPERATORS);
		designers(EngineGroups.PROCESS_DESIGNERS);
		administrators(EngineGroups.ADMINISTRATORS);
	}

	private void caseworkers(String group) {
		grants.on(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		grants.onAll(group, Resources.PROCESS_DEFINITION, Permissions.READ);
	}

	private void viewers(String group) {
		grants.on(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		grants.on(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		grants.onAll(group, Resources.PROCESS_DEFINITION, ProcessDefinitionPermissions.READ,
				ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_TASK,
				ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.RETRY_JOB);
		grants.onAll(group, Resources.PROCESS_INSTANCE, ProcessInstancePermissions.READ, ProcessInstancePermissions.RETRY_JOB);
		grants.onAll(group, Resources.BATCH, BatchPermissions.READ, BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES);
		grants.onAll(group, Resources.DECISION_DEFINITION, Permissions.READ, Permissions.READ_HISTORY);
		grants.onAll(group, Resources.DECISION_REQUIREMENTS_DEFINITION, Permissions.READ);
		grants.onAll(group, Resources.DEPLOYMENT, Permissions.READ);
	}

	/** Beside what viewers may: to repair a case whose model changed under it. No door leads to its variables. */
	private void operators(String group) {
		grants.onAll(group, Resources.PROCESS_DEFINITION, ProcessDefinitionPermissions.MIGRATE_INSTANCE);
		grants.onAll(group, Resources.PROCESS_INSTANCE, ProcessInstancePermissions.UPDATE);
	}

	private void designers(String group) {
		grants.on(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		grants.onAll(group, Resources.DEPLOYMENT, Permissions.READ, Permissions.CREATE);
		grants.onAll(group, Resources.PROCESS_DEFINITION, Permissions.READ);
		grants.onAll(group, Resources.DECISION_DEFINITION, Permissions.READ);
		grants.onAll(group, Resources.DECISION_REQUIREMENTS_DEFINITION, Permissions.READ);
	}

	/** To look up persons and what they may; models are the designers', cases the caseworkers', and accounts are kept by us. */
	private void administrators(String group) {
		for (Resources resource : Resources.values())
			switch (resource) {
				case USER, GROUP, AUTHORIZATION, PROCESS_DEFINITION -> grants.onAll(group, resource, Permissions.READ);
				case APPLICATION -> grants.onAll(group, resource, Permissions.ACCESS);
				default -> grants.nothingOnAll(group, resource);
			}
	}
}
