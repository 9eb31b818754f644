package vn.nghedan.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Gives the tasks of someone whose role has ended back to his group, where the next one can claim them. */
@Component
class FormerHolders {

	private final TaskService tasks;

	FormerHolders(TaskService tasks) {
		this.tasks = tasks;
	}

	void handBack(String username, Set<String> formerGroups) {
		if (formerGroups.isEmpty())
			return;
		tasks.createTaskQuery().taskAssignee(username).taskCandidateGroupIn(List.copyOf(formerGroups)).includeAssignedTasks()
			.list().forEach(task -> tasks.setAssignee(task.getId(), null));
	}
}
