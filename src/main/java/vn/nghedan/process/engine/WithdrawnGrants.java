package vn.nghedan.process.engine;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_TASK;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/** Withdraws the right to a task with the assignment it came from: the engine itself only ever adds rights. */
class WithdrawnGrants extends DefaultAuthorizationProvider {

	/** Accounts are kept in our tables, so nobody changes or deletes himself here. */
	@Override
	public AuthorizationEntity[] newUser(User user) {
		return new AuthorizationEntity[] { createGrantAuthorization(user.getId(), null, USER, user.getId(), READ) };
	}

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
		if (before != null && !before.equals(now) && !isLinked(task, before))
			Context.getCommandContext().getTaskManager().deleteDefaultAuthorizations(grants(task, before, null));
		AuthorizationEntity[] grants = super.newTaskAssignee(task, before, now);
		if (grants != null && isLinkedToGroups(task))
			mayGiveBack(grants);
		return grants;
	}

	/** Whoever took a task of his group may give it back; to whom else he gives it is checked at the assignment. */
	private static void mayGiveBack(AuthorizationEntity[] grants) {
		Stream.of(grants)
			.filter(grant -> grant.getResourceType() == TASK.resourceType())
			.forEach(grant -> grant.addPermission(Permissions.TASK_ASSIGN));
	}

	private static boolean isLinkedToGroups(Task task) {
		return ((DelegateTask) task).getCandidates().stream().anyMatch(link -> link.getGroupId() != null);
	}

	@Override
	public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
		return grants(task, null, group);
	}

	@Override
	public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String user, String type) {
		return user.equals(task.getAssignee()) ? null : grants(task, user, null);
	}

	private AuthorizationEntity[] grants(Task task, String user, String group) {
		return Stream.of(TASK, HISTORIC_TASK)
			.map(resource -> getGrantAuthorization(task.getId(), user, group, resource))
			.filter(Objects::nonNull)
			.filter(grant -> !Context.getCommandContext().getDbEntityManager().isDeleted(grant))
			.toArray(AuthorizationEntity[]::new);
	}

	private static boolean isLinked(Task task, String user) {
		return user.equals(task.getOwner())
				|| ((DelegateTask) task).getCandidates().stream().anyMatch(link -> user.equals(link.getUserId()));
	}
}
