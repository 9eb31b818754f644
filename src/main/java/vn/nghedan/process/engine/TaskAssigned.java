package vn.nghedan.process.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nghedan.process.CompletionGuard;
import vn.nghedan.process.Notices;

/** Checks whom a task is given to, since the engine lets whoever may claim it claim it for anybody, and tells him. */
@Component
class TaskAssigned implements TaskListener {

	private final ObjectProvider<CompletionGuard> guards;
	private final ObjectProvider<Notices> notices;
	private final ObjectProvider<WorkingUser> user;

	TaskAssigned(ObjectProvider<CompletionGuard> guards, ObjectProvider<Notices> notices,
			ObjectProvider<WorkingUser> user) {
		this.guards = guards;
		this.notices = notices;
		this.user = user;
	}

	@Override
	public void notify(DelegateTask task) {
		guards.orderedStream().forEach(guard -> guard.checkAssignee(task));
		String businessKey = task.getExecution().getProcessBusinessKey();
		String assignee = task.getAssignee();
		// Whoever takes a task himself knows
		if (businessKey != null && assignee != null && !user.getObject().username().equals(Optional.of(assignee)))
			notices.ifAvailable(told -> told.assigned(businessKey, task.getId(), assignee, Set.of()));
	}
}
