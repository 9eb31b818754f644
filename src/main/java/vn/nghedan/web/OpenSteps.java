package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The open steps of cases as one official sees them: which are his, and which wait for somebody else. */
@Component
public class OpenSteps {

	private final CaseTasks tasks;
	private final Organization organization;
	private final Clock clock;

	OpenSteps(CaseTasks tasks, Organization organization, Clock clock) {
		this.tasks = tasks;
		this.organization = organization;
		this.clock = clock;
	}

	List<CaseTasks.OpenTask> of(String businessKey) {
		return tasks.of(businessKey);
	}

	/** A task that is done, withdrawn with its case, or never was, is the same to the caller. */
	CaseTasks.OpenTask task(String taskId) {
		return tasks.task(taskId).orElseThrow(() -> Refusal.notFound("web.no-such-task"));
	}

	public boolean mayWork(Actor actor, String businessKey) {
		return tasks.mayWork(actor, businessKey);
	}

	/** Those of the cases of which the actor may work a step. */
	Set<String> worked(Actor actor, Collection<String> businessKeys) {
		return tasks.worked(businessKeys, actor);
	}

	/** The steps that the actor has claimed, or may claim because nobody has. */
	Set<String> workedBy(Actor actor, String businessKey) {
		return of(businessKey).stream().filter(task -> isMine(task, actor)).map(CaseTasks.OpenTask::step).collect(Collectors.toSet());
	}

	/** Claimed by the actor or by whom he stands in for, or free for his group. */
	boolean isMine(CaseTasks.OpenTask task, Actor actor) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		if (task.assignee() != null) {
			return task.assignee().equals(actor.username())
					|| organization.actingFor(task.assignee(), today).equals(actor.username());
		}
		return organization.rolesOf(actor.username(), today).stream().map(RoleHolding::group).anyMatch(task.groups()::contains);
	}
}
