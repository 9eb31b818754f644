package vn.nghedan.process;

import java.util.Collection;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.nghedan.outreach.CompanionTasks;

/** Steps that wait for an official by name go to whoever takes over from him. */
@Component
class CompanionsTasks implements CompanionTasks {

	private final TaskService tasks;
	private final RuntimeService runtime;
	private final TaskHandOver handOver;
	private final EngineIdentity identity;

	CompanionsTasks(TaskService tasks, RuntimeService runtime, TaskHandOver handOver, EngineIdentity identity) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.handOver = handOver;
		this.identity = identity;
	}

	@Override
	public long openOf(String username) {
		return identity.asSystem(() -> tasks.createTaskQuery().taskAssignee(username).count());
	}

	@Override
	public void handOver(Collection<String> usernames) {
		if (!usernames.isEmpty())
			identity.asSystem(() -> tasks.createTaskQuery().taskAssigneeIn(usernames.toArray(String[]::new)).list()
				.forEach(task -> handOver.anew(task, businessKey(task))));
	}

	private String businessKey(Task task) {
		return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
	}
}
