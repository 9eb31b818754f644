package vn.nghedan.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** The last question before a step is recorded: does this person work here at all. */
@Component
class TaskGuard implements CompletionGuard {

	private final CurrentActor actor;
	private final Workers workers;

	TaskGuard(CurrentActor actor, Workers workers) {
		this.actor = actor;
		this.workers = workers;
	}

	@Override
	public void check(DelegateTask task) {
		Actor current = actor.get();
		var groups = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
		if (!Actor.SYSTEM.equals(current) && !workers.mayWork(current.username(), task.getAssignee(), groups))
			throw Refusal.forbidden("process.not-your-step");
	}
}
