package vn.nghedan.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** The last question before a task is given to somebody or recorded: does this person work here at all. */
@Component
class TaskGuard implements CompletionGuard {

	private final CurrentActor actor;
	private final Workers workers;
	private final Fairness fairness;
	private final Separation separation;

	TaskGuard(CurrentActor actor, Workers workers, Fairness fairness, Separation separation) {
		this.actor = actor;
		this.workers = workers;
		this.fairness = fairness;
		this.separation = separation;
	}

	@Override
	public void check(DelegateTask task) {
		Actor current = actor.get();
		if (!Actor.SYSTEM.equals(current) && !workers.mayWork(current.username(), task.getAssignee(), groups(task)))
			throw Refusal.forbidden("process.not-your-step");
		isApart(task, current.username());
	}

	/** A task without groups is given by its model, and whoever takes one himself was asked by the engine for his right to. */
	@Override
	public void checkAssignee(DelegateTask task) {
		Actor current = actor.get();
		String assignee = task.getAssignee();
		List<String> groups = groups(task);
		if (assignee != null)
			isApart(task, assignee);
		if (assignee == null || Actor.SYSTEM.equals(current) || assignee.equals(current.username()) || groups.isEmpty())
			return;
		if (!workers.mayWork(assignee, null, groups))
			throw Refusal.forbidden("process.not-their-step");
	}

	private void isApart(DelegateTask task, String username) {
		fairness.check(task, username);
		separation.check(task.getTaskDefinitionKey(), task.getExecution().getProcessBusinessKey(), username, groups(task));
	}

	private static List<String> groups(DelegateTask task) {
		return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
	}
}
