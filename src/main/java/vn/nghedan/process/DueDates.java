package vn.nghedan.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.ClocksMoved;

/** Moves the engine's timers and due dates along with the clocks of a petition, in the same transaction. */
@Component
class DueDates {

	private final RuntimeService runtime;
	private final ManagementService management;
	private final TaskService tasks;
	private final DueExpressions expressions;
	private final EngineIdentity identity;

	DueDates(RuntimeService runtime, ManagementService management, TaskService tasks, DueExpressions expressions,
			EngineIdentity identity) {
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
		this.expressions = expressions;
		this.identity = identity;
	}

	@EventListener
	void on(ClocksMoved moved) {
		identity.asSystem(() -> follow(moved.code()));
	}

	/** Gives all open steps and timers with this business key the dates that they should have now. */
	void moved(String businessKey) {
		identity.asSystem(() -> follow(businessKey));
	}

	private void follow(String code) {
		for (ProcessInstance instance : instancesOf(code))
			management.createJobQuery().processInstanceId(instance.getId()).timers().list()
					.forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
		for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(code).list())
			expressions.due(code, task).filter(due -> !Objects.equals(due, task.getDueDate()))
					.ifPresent(due -> tasks.setDueDate(task.getId(), due));
	}

	private List<ProcessInstance> instancesOf(String code) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list();
	}
}
