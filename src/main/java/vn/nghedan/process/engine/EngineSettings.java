package vn.nghedan.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nghedan.audit.AuditTrail;

/** The settings that keep cases safe; they stand here and not in a file that a deployment may replace. */
@Component
@Order(1) // after the starter's own plugins, which read the file
class EngineSettings extends AbstractProcessEnginePlugin {

	private final ListableBeanFactory beans;
	private final EveryUserTask everyUserTask;
	private final CompetenceGuard competence;
	private final AuditedOperations operations;
	private final SealJob seal;

	EngineSettings(ListableBeanFactory beans, EveryUserTask everyUserTask, CompetenceGuard competence,
			AuditedOperations operations, SealJob seal) {
		this.beans = beans;
		this.everyUserTask = everyUserTask;
		this.competence = competence;
		this.operations = operations;
		this.seal = seal;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		history(engine);
		models(engine);
		rights(engine);
		engine.setEnableExceptionsAfterUnhandledBpmnError(true); // else an uncaught error silently ends a case
		engine.setEnableCmdExceptionLogging(false); // the exception's text may hold what a form said
		engine.setDeserializationTypeValidationEnabled(true);
		engine.setDeserializationAllowedPackages("vn.nghedan");
	}

	private void history(ProcessEngineConfigurationImpl engine) {
		engine.setCustomHistoryLevels(listOf(new CaseHistoryLevel()));
		engine.setHistory(CaseHistoryLevel.NAME);
		engine.setCustomHistoryEventHandlers(listOf(operations));
		engine.setCustomJobHandlers(listOf(seal));
		engine.setTaskMetricsEnabled(false); // counts what each person does
	}

	private void models(ProcessEngineConfigurationImpl engine) {
		AllowedBeans allowed = new AllowedBeans(beans);
		engine.setExpressionManager(new SafeExpressions(allowed));
		engine.setCustomPreDeployers(new ArrayList<>(List.of(new ModelGuard(), new DesignerGuard(allowed, beans.getBeanProvider(AuditTrail.class)), competence)));
		engine.setCustomPostBPMNParseListeners(listOf(everyUserTask));
		engine.setEnableFetchScriptEngineFromProcessApplication(false);
	}

	private static void rights(ProcessEngineConfigurationImpl engine) {
		engine.setResourceAuthorizationProvider(new WithdrawnGrants());
		engine.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
		engine.setEnableHistoricInstancePermissions(true);
		engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new FasterOthers(), new RefusedCommands())));
		engine.setCustomPreCommandInterceptorsTxRequiresNew(listOf(new RefusedCommands()));
		engine.setUserResourceWhitelistPattern("[a-zA-Z0-9._@-]+");
		engine.setGroupResourceWhitelistPattern("[a-zA-Z0-9._/-]+");
		engine.setEnablePasswordPolicy(true);
	}

	/** The engine and its other plugins add to these lists. */
	private static <T> List<T> listOf(T first) {
		return new ArrayList<>(List.of(first));
	}
}
