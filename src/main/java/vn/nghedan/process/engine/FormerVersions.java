package vn.nghedan.process.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Brings instances that wait in a former version of a model onto the present one, where their steps are called the same.
 * Only for models whose former way would end in a state that the case does not know any more.
 */
@Component
class FormerVersions {

	private final RepositoryService repository;
	private final RuntimeService runtime;

	FormerVersions(RepositoryService repository, RuntimeService runtime) {
		this.repository = repository;
		this.runtime = runtime;
	}

	/** Leaves alone what a designer has deployed since. */
	void leave(String process) {
		ProcessDefinition present = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
			.singleResult();
		if (present == null || !ModelDeployment.SOURCE
			.equals(repository.createDeploymentQuery().deploymentId(present.getDeploymentId()).singleResult().getSource()))
			return;
		repository.createProcessDefinitionQuery().processDefinitionKey(process).list().stream()
			.filter(former -> former.getVersion() < present.getVersion()).forEach(former -> move(former, present));
	}

	private void move(ProcessDefinition former, ProcessDefinition present) {
		var waiting = runtime.createProcessInstanceQuery().processDefinitionId(former.getId());
		if (waiting.count() == 0)
			return;
		MigrationPlan plan = runtime.createMigrationPlan(former.getId(), present.getId()).mapEqualActivities().build();
		runtime.newMigration(plan).processInstanceQuery(waiting).execute();
	}
}
