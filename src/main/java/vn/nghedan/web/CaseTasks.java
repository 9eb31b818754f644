package vn.nghedan.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.organization.Actor;

/** The open steps of a case, as the process engine knows them; implemented by {@code process}, the only package that does. */
public interface CaseTasks {

	/** All open tasks of the case, petition, meeting or dossier, nearest deadline first. */
	List<OpenTask> of(String businessKey);

	/** Of these cases, the ids of the open tasks of these steps (element ids) that the actor may work, by case. */
	Map<String, String> ofActor(Collection<String> businessKeys, Set<String> steps, Actor actor);

	Optional<OpenTask> task(String taskId);

	/** Whether an open task of this case is assigned to the actor or waits for one of his groups. */
	boolean mayWork(Actor actor, String businessKey);

	/** Those of the cases of which {@link #mayWork(Actor, String)} is true, asked for at once. */
	Set<String> worked(Collection<String> businessKeys, Actor actor);

	/**
	 * Completes the open task {@code step} (its element id) of the case with these answers, in the transaction of the caller.
	 * Throws the Refusal {@code web.no-such-step} (CONFLICT) when that step is not open, and {@code web.not-your-step}
	 * (FORBIDDEN) when the actor may not work it.
	 */
	void complete(String businessKey, String step, Map<String, Object> answers, Actor actor);

	/**
	 * The actor takes the task, with exactly his rights; nothing where he has it. Throws the Refusal {@code web.no-such-task}
	 * (NOT_FOUND), {@code web.not-your-step} (FORBIDDEN), and {@code process.already-claimed} (CONFLICT) when somebody has it.
	 */
	void claim(String taskId, Actor actor);

	/** Gives the task back to its group; only a task that has one can be. Whoever calls has asked whether it may be. */
	void release(String taskId);

	/**
	 * The task is this official's from now on, and he is told. Whoever calls has asked whether the actor may give it. Throws
	 * the Refusal {@code web.not-their-step} for whom it does not wait for, {@code web.named-step} (CONFLICT) where it waits
	 * for one person by name, and what the guards of the step say.
	 */
	void give(String taskId, String username);

	/** For whom the task waits: whoever has it or stands in for him, else everybody in its groups. */
	Set<String> concerned(OpenTask task);

	/** One open user task; {@code assignee} and {@code due} may be null. */
	record OpenTask(String id, String step, String name, String form, String assignee, List<String> groups, Instant due,
			String businessKey) {
	}
}
