package vn.nghedan.web;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Steering;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks.OpenTask;

/** Who has a step: taken, given back, or given to somebody by whoever has it or leads the unit that it waits for. */
@Component
@Transactional
class TaskVerbs {

	private static final List<String> LEADING = List.of(Roles.CHAIR, Roles.MANAGER);

	private final OpenSteps steps;
	private final CaseTasks tasks;
	private final Cases cases;
	private final Steering steering;
	private final Organization organization;
	private final Clock clock;

	TaskVerbs(OpenSteps steps, CaseTasks tasks, Cases cases, Steering steering, Organization organization, Clock clock) {
		this.steps = steps;
		this.tasks = tasks;
		this.cases = cases;
		this.steering = steering;
		this.organization = organization;
		this.clock = clock;
	}

	public void claim(String taskId, Actor actor) {
		tasks.claim(taskId, actor);
	}

	public void release(String taskId, Actor actor) {
		if (!actor.username().equals(steps.task(taskId).assignee())) {
			throw Refusal.forbidden("web.not-your-step");
		}
		tasks.release(taskId);
	}

	public void assign(String taskId, String official, Actor actor) {
		OpenTask task = steps.task(taskId);
		boolean petition = isPetition(task);
		if (petition) {
			cases.fair(task.businessKey(), actor);
		}
		if (!mayGive(task, actor)) {
			throw Refusal.forbidden("web.not-your-assignment");
		}
		tasks.give(taskId, official);
		if (petition) {
			steering.assigned(task.businessKey(), official, actor);
		}
	}

	/** Whether the actor may give the step to somebody: it is his to say who has it, and it waits for nobody by name. */
	boolean isAssignable(OpenTask task, Actor actor) {
		return !task.groups().isEmpty() && mayGive(task, actor) && (!isPetition(task) || cases.isFair(task.businessKey(), actor.username()));
	}

	/** Whether the step is anything to the actor: his, waiting for his group, or under him. */
	boolean concerns(OpenTask task, Actor actor) {
		return steps.isMine(task, actor) || tasks.mayWork(actor, task.businessKey()) || leads(task, actor);
	}

	static boolean isPetition(OpenTask task) {
		return TaskController.Kind.of(task.businessKey()) == TaskController.Kind.PETITION;
	}

	private boolean mayGive(OpenTask task, Actor actor) {
		return has(task, actor) || leads(task, actor);
	}

	private boolean has(OpenTask task, Actor actor) {
		return task.assignee() != null && steps.isMine(task, actor);
	}

	private boolean leads(OpenTask task, Actor actor) {
		List<String> led = organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
				.filter(held -> LEADING.contains(held.role())).map(RoleHolding::unitCode).toList();
		return task.groups().stream().map(group -> group.substring(0, group.lastIndexOf('.')))
				.flatMap(unit -> organization.pathUp(unit).stream()).map(Authority::code).anyMatch(led::contains);
	}
}
