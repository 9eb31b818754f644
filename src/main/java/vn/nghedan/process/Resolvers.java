package vn.nghedan.process;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.nghedan.web.CaseTasks;

/** Who has taken the work on a petition upon himself; he does not decide how long it may take. */
@Component
public class Resolvers {

	private static final String WORK = "userTask_resolve";

	private final CaseTasks tasks;

	Resolvers(CaseTasks tasks) {
		this.tasks = tasks;
	}

	/** Nobody while the work waits for a whole group. */
	public List<String> of(String code) {
		return tasks.of(code).stream().filter(task -> task.step().equals(WORK)).map(CaseTasks.OpenTask::assignee)
				.filter(Objects::nonNull).toList();
	}
}
