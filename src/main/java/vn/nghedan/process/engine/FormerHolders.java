package vn.nghedan.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the tasks of someone whose role has ended back to his group, where the next one can claim them, and takes from him
 * what he could look up of steps that he finished: what a role gave goes with it.
 */
@Component
class FormerHolders {

	private static final String FINISHED = """
			delete from public.act_ru_authorization a where a.type_ = 1 and a.user_id_ = :username
				and a.resource_type_ = :historic_task and not exists (select 1 from public.act_ru_task t where t.id_ = a.resource_id_)""";

	private final TaskService tasks;
	private final JdbcClient jdbc;

	FormerHolders(TaskService tasks, JdbcClient jdbc) {
		this.tasks = tasks;
		this.jdbc = jdbc;
	}

	void handBack(String username, Set<String> formerGroups) {
		if (formerGroups.isEmpty())
			return;
		tasks.createTaskQuery().taskAssignee(username).taskCandidateGroupIn(List.copyOf(formerGroups)).includeAssignedTasks()
			.list().forEach(task -> tasks.setAssignee(task.getId(), null));
		jdbc.sql(FINISHED).param("username", username).param("historic_task", Resources.HISTORIC_TASK.resourceType()).update();
	}
}
