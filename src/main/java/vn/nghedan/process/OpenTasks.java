package vn.nghedan.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.nghedan.web.CaseTasks.OpenTask;

/** Reads an engine task as the rest of the application knows it. */
@Component
class OpenTasks {

	private final TaskService tasks;
	private final RuntimeService runtime;

	OpenTasks(TaskService tasks, RuntimeService runtime) {
		this.tasks = tasks;
		this.runtime = runtime;
	}

	/** The task must come from a query with initialised form keys. */
	OpenTask read(Task task) {
		return read(task, businessKey(task));
	}

	OpenTask read(Task task, String businessKey) {
		return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(),
				Optional.ofNullable(task.getCamundaFormRef()).map(CamundaFormRef::getKey).orElse(null), task.getAssignee(),
				groups(task), due(task), businessKey);
	}

	/** The case of each task's process, by the id of the process instance, asked for once. */
	Map<String, String> cases(Collection<Task> open) {
		Set<String> ids = open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of() : runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
				.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	List<String> groups(Task task) {
		try {
			return tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
					.toList();
		}
		// Somebody has completed it since it was found; the engine does not say so, it stumbles
		catch (NullPointerException e) {
			return List.of();
		}
	}

	private static Instant due(Task task) {
		return Optional.ofNullable(task.getDueDate()).filter(ModelClocks.NEVER::after).map(Date::toInstant).orElse(null);
	}

	private String businessKey(Task task) {
		return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult()
				.getBusinessKey();
	}
}
