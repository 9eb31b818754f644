package vn.nghedan.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaseTasks;

/** The open steps of a case out of the engine, seen without anybody's rights and completed with exactly the actor's. */
@Component
class EngineCaseTasks implements CaseTasks {

	private static final Comparator<OpenTask> NEAREST_FIRST = Comparator.comparing(OpenTask::due,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final TaskService tasks;
	private final OpenTasks openTasks;
	private final Workers workers;
	private final EngineIdentity identity;

	EngineCaseTasks(TaskService tasks, OpenTasks openTasks, Workers workers, EngineIdentity identity) {
		this.tasks = tasks;
		this.openTasks = openTasks;
		this.workers = workers;
		this.identity = identity;
	}

	@Override
	public List<OpenTask> of(String businessKey) {
		return open(tasks.createTaskQuery().processInstanceBusinessKey(businessKey), task -> openTasks.read(task, businessKey));
	}

	@Override
	public Optional<OpenTask> task(String taskId) {
		return open(tasks.createTaskQuery().taskId(taskId), openTasks::read).stream().findFirst();
	}

	@Override
	public Map<String, String> ofActor(Collection<String> businessKeys, Set<String> steps, Actor actor) {
		return worked(businessKeys, query -> query.taskDefinitionKeyIn(steps.toArray(String[]::new)), actor);
	}

	@Override
	public Set<String> worked(Collection<String> businessKeys, Actor actor) {
		return worked(businessKeys, UnaryOperator.identity(), actor).keySet();
	}

	private Map<String, String> worked(Collection<String> businessKeys, UnaryOperator<TaskQuery> which, Actor actor) {
		if (businessKeys.isEmpty())
			return Map.of();
		List<Task> open = identity.asSystem(() -> which.apply(tasks.createTaskQuery()
				.processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new))).list());
		Map<String, String> cases = identity.asSystem(() -> openTasks.cases(open));
		return open.stream().filter(task -> cases.containsKey(task.getProcessInstanceId()))
				.filter(task -> workers.mayWork(actor.username(), task.getAssignee(), List.of())
						|| workers.mayWork(actor.username(), null, openTasks.groups(task)))
				.collect(Collectors.toMap(task -> cases.get(task.getProcessInstanceId()), Task::getId, (first, second) -> first));
	}

	@Override
	public boolean mayWork(Actor actor, String businessKey) {
		return of(businessKey).stream().anyMatch(task -> mayWork(actor, task));
	}

	@Override
	public void complete(String businessKey, String step, Map<String, Object> answers, Actor actor) {
		OpenTask task = of(businessKey).stream().filter(open -> open.step().equals(step)).findFirst()
				.orElseThrow(() -> Refusal.conflict("web.no-such-step"));
		if (!mayWork(actor, task))
			throw Refusal.forbidden("web.not-your-step");
		if (task.assignee() != null && task.groups().isEmpty() && !task.assignee().equals(actor.username()))
			takeOver(task, actor);
		try {
			identity.as(actor, workers.groupsOf(actor.username()), () -> tasks.complete(task.id(), answers));
		} catch (NullValueException gone) {
			// The process has ended since the task was read
			throw Refusal.conflict("web.no-such-step");
		}
	}

	@Override
	public void claim(String taskId, Actor actor) {
		OpenTask task = mustBeOpen(taskId);
		if (!mayWork(actor, task))
			throw Refusal.forbidden("web.not-your-step");
		if (task.assignee() != null && workers.mayWork(actor.username(), task.assignee(), List.of()))
			takeOver(task, actor);
		else
			identity.as(actor, workers.groupsOf(actor.username()), () -> tasks.claim(taskId, actor.username()));
	}

	@Override
	public void release(String taskId) {
		mustHaveGroup(mustBeOpen(taskId));
		identity.asSystem(() -> tasks.setAssignee(taskId, null));
	}

	@Override
	public void give(String taskId, String username) {
		OpenTask task = mustBeOpen(taskId);
		mustHaveGroup(task);
		if (!workers.mayWork(username, null, task.groups()))
			throw new Refusal("web.not-their-step");
		identity.asSystem(() -> tasks.setAssignee(taskId, username));
	}

	@Override
	public Set<String> concerned(OpenTask task) {
		return workers.concerned(task.assignee(), task.groups());
	}

	private OpenTask mustBeOpen(String taskId) {
		return task(taskId).orElseThrow(() -> Refusal.notFound("web.no-such-task"));
	}

	private static void mustHaveGroup(OpenTask task) {
		if (task.groups().isEmpty())
			throw Refusal.conflict("web.named-step");
	}

	/** Who stands in for an absent assignee has no right of his own to the task, and the engine asks for one. */
	private void takeOver(OpenTask task, Actor substitute) {
		identity.asSystem(() -> tasks.setAssignee(task.id(), substitute.username()));
	}

	private boolean mayWork(Actor actor, OpenTask task) {
		return workers.mayWork(actor.username(), task.assignee(), task.groups());
	}

	private List<OpenTask> open(TaskQuery query, Function<Task, OpenTask> read) {
		return identity.asSystem(() -> query.initializeFormKeys().list().stream().map(read).sorted(NEAREST_FIRST).toList());
	}
}
