package vn.nghedan.process.engine;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;
import vn.nghedan.process.TaskHolders;

/** Asks the expressions of a model again for whom an open task waits, as the engine did when it opened it. */
@Component
class ModelHolders implements TaskHolders {

	private final ProcessEngine engine;

	ModelHolders(ProcessEngine engine) {
		this.engine = engine;
	}

	@Override
	public Holders now(String taskId) {
		var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		return configuration.getCommandExecutorTxRequired().execute(context -> holders(context, taskId));
	}

	private static Holders holders(CommandContext context, String taskId) {
		TaskEntity task = context.getTaskManager().findTaskById(taskId);
		TaskDefinition model = task.getTaskDefinition();
		Set<String> groups = new TreeSet<>();
		for (Expression expression : model.getCandidateGroupIdExpressions()) {
			Object value = expression.getValue(task.getExecution());
			if (value instanceof Collection<?> several)
				several.forEach(group -> groups.add(String.valueOf(group)));
			else if (value != null)
				groups.add(String.valueOf(value));
		}
		Expression assignee = model.getAssigneeExpression();
		Object named = assignee == null ? null : assignee.getValue(task.getExecution());
		return new Holders(named == null ? null : String.valueOf(named), groups);
	}
}
