package vn.nghedan.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.petition.Alarm;
import vn.nghedan.web.CaseTasks.OpenTask;

/** The open steps that an alarm is about: those that are due by its rule or, where none is, whatever is open; no step is late where a delegation is. */
@Component
class LateSteps {

	/** Another unit's part, which no term of the case waits for. */
	private static final String CONTRIBUTION = "userTask_contribute";

	private final TaskService tasks;
	private final OpenTasks openTasks;
	private final DueRules rules;
	private final DossierOffice dossiers;
	private final EngineIdentity identity;

	LateSteps(TaskService tasks, OpenTasks openTasks, DueRules rules, DossierOffice dossiers, EngineIdentity identity) {
		this.tasks = tasks;
		this.openTasks = openTasks;
		this.rules = rules;
		this.dossiers = dossiers;
		this.identity = identity;
	}

	List<OpenTask> of(Alarm alarm) {
		if (alarm.ruleCode().equals(Responsible.REVIEW))
			return List.of();
		return identity.asSystem(() -> {
			List<OpenTask> own = of(alarm, alarm.code());
			return own.isEmpty() ? dossiers.dossierOf(alarm.code()).map(dossier -> of(alarm, dossier.code())).orElse(own) : own;
		});
	}

	/** A petition that waits to be sent has no step of its own: its dossier has. */
	private List<OpenTask> of(Alarm alarm, String businessKey) {
		List<Task> open = tasks.createTaskQuery().processInstanceBusinessKey(businessKey).initializeFormKeys().orderByDueDate()
				.asc().list().stream().filter(task -> !task.getTaskDefinitionKey().equals(CONTRIBUTION)).toList();
		List<Task> following = open.stream().filter(task -> follows(task, alarm.ruleCode())).toList();
		return (following.isEmpty() ? open : following).stream().map(task -> openTasks.read(task, businessKey)).toList();
	}

	private boolean follows(Task task, String rule) {
		return rules.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).contains(rule);
	}
}
