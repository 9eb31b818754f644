package vn.nghedan.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Reorganizations;
import vn.nghedan.organization.Roles;
import vn.nghedan.web.TasksOfUnits;

/** Steps that wait for somebody in a unit, whatever they belong to; those of units that are no more are handed over. */
@Component
class EndedUnitsTasks implements LeftTasks, TasksOfUnits {

	private static final int AT_ONCE = 100;

	private final TaskService tasks;
	private final RuntimeService runtime;
	private final TaskHandOver handOver;
	private final EngineIdentity identity;
	private final Reorganizations reorganizations;
	private final Organization organization;

	EndedUnitsTasks(TaskService tasks, RuntimeService runtime, TaskHandOver handOver, EngineIdentity identity,
			Reorganizations reorganizations, Organization organization) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.handOver = handOver;
		this.identity = identity;
		this.reorganizations = reorganizations;
		this.organization = organization;
	}

	@Override
	public void handOver(long reorganizationId) {
		LocalDate day = reorganizations.get(reorganizationId).effectiveOn();
		List<String> ended = organization.all(day.minusDays(1)).stream().filter(unit -> !unit.existsOn(day))
			.map(Authority::code).toList();
		if (!ended.isEmpty())
			identity.asSystem(() -> some(ended).forEach(units -> waitingFor(units).list()
				.forEach(task -> handOver.handOver(task, businessKey(task)))));
	}

	@Override
	public long count(Collection<String> units) {
		return units.isEmpty() ? 0 : identity.asSystem(() -> some(units).mapToLong(few -> waitingFor(few).count()).sum());
	}

	/** The database takes 65,535 parameters, and each unit has a group for every role. */
	private static Stream<List<String>> some(Collection<String> units) {
		List<String> all = List.copyOf(units);
		return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
			.mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())));
	}

	private TaskQuery waitingFor(Collection<String> units) {
		List<String> groups = units.stream().flatMap(unit -> Roles.all().stream().map(role -> Roles.group(unit, role))).toList();
		return tasks.createTaskQuery().taskCandidateGroupIn(groups).includeAssignedTasks();
	}

	private String businessKey(Task task) {
		return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult()
			.getBusinessKey();
	}
}
