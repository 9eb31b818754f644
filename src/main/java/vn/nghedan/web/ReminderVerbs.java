package vn.nghedan.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Steering;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaseTasks.OpenTask;

/** Whoever leads reminds those for whom a step of a petition waits. */
@Component
@Transactional
class ReminderVerbs {

	private final Cases cases;
	private final OpenSteps steps;
	private final CaseTasks tasks;
	private final Steering steering;

	ReminderVerbs(Cases cases, OpenSteps steps, CaseTasks tasks, Steering steering) {
		this.cases = cases;
		this.steps = steps;
		this.tasks = tasks;
		this.steering = steering;
	}

	/** Of every step that is open, as far as somebody can be reminded of it; refused when he can be of none. */
	public void remindOfCase(String code, String note, Actor actor) {
		cases.open(code, CaseVerb.REMIND, actor);
		List<OpenTask> open = steps.of(code);
		List<OpenTask> left = open.stream().filter(task -> !steering.isReminded(task.id())).toList();
		if (left.isEmpty() && !open.isEmpty()) {
			throw Refusal.conflict("petition.reminded-today");
		}
		if (left.stream().filter(task -> remind(task, note, actor)).count() == 0) {
			throw Refusal.conflict("web.nobody-to-remind");
		}
	}

	public void remindOfTask(String taskId, String note, Actor actor) {
		OpenTask task = steps.task(taskId);
		if (!TaskVerbs.isPetition(task)) {
			throw Refusal.conflict("web.petitions-only");
		}
		cases.open(task.businessKey(), CaseVerb.REMIND, actor);
		if (!remind(task, note, actor)) {
			throw Refusal.conflict("web.nobody-to-remind");
		}
	}

	/** Nobody reminds himself, and whom the petition is about hears nothing of it. */
	Set<String> reminded(OpenTask task, Actor actor) {
		Petition petition = cases.see(task.businessKey(), actor);
		Set<String> people = new TreeSet<>(tasks.concerned(task));
		people.remove(actor.username());
		petition.aboutOfficial().ifPresent(people::remove);
		return people;
	}

	/** @return whether anybody is left to be reminded */
	private boolean remind(OpenTask task, String note, Actor actor) {
		Set<String> people = reminded(task, actor);
		if (people.isEmpty()) {
			return false;
		}
		steering.remind(task.businessKey(), task.id(), people, note, actor);
		return true;
	}
}
