package vn.nghedan.web;

import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Entrance;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaseTasks.OpenTask;

/** Does to one step what was asked for many, by the very verbs by which it is done alone. */
@Component
class BulkVerbs {

	private final Entrance entrance;
	private final OpenSteps steps;
	private final TaskVerbs tasks;
	private final ReminderVerbs reminders;
	private final WorkVerbs work;
	private final AnswerVerbs answers;

	BulkVerbs(Entrance entrance, OpenSteps steps, TaskVerbs tasks, ReminderVerbs reminders, WorkVerbs work, AnswerVerbs answers) {
		this.entrance = entrance;
		this.steps = steps;
		this.tasks = tasks;
		this.reminders = reminders;
		this.work = work;
		this.answers = answers;
	}

	/** In the transaction of the caller; a Refusal says why this one cannot be done. @return what will be said, {@code null} where nothing is */
	String carryOut(BulkOrder order, String taskId, Actor actor) {
		String[] said = new String[1];
		try {
			entrance.through(order.kind().door(), actor, () -> said[0] = act(order, taskId, actor));
		} catch (RuntimeException e) {
			throw refusalIn(e);
		}
		return said[0];
	}

	/** What guards a step speaks through the engine, which wraps what it hears. */
	private static RuntimeException refusalIn(RuntimeException e) {
		return Stream.<Throwable> iterate(e, Objects::nonNull, Throwable::getCause).limit(20).filter(Refusal.class::isInstance)
				.<RuntimeException> map(Refusal.class::cast).findFirst().orElse(e);
	}

	private String act(BulkOrder order, String taskId, Actor actor) {
		switch (order.kind()) {
			case ASSIGN -> tasks.assign(taskId, order.official(), actor);
			case REMIND -> reminders.remindOfTask(taskId, order.reason(), actor);
			case EXTEND -> {
				OpenTask task = steps.task(taskId);
				work.requestExtension(task.businessKey(), order.days(), order.reason(), actor);
			}
			case GRANT -> work.grantExtension(steps.task(taskId), actor);
			case ANSWER -> {
				return answers.answer(taskId, order.words(), order.outcome(), order.promiseDue(), actor);
			}
		}
		return null;
	}
}
