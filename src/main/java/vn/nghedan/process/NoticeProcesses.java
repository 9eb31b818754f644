package vn.nghedan.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.petition.Alarm;
import vn.nghedan.web.CaseTasks;

/** Starts one {@code notification} for each person who is to be told. */
@Component
class NoticeProcesses implements Notices {

	private final RuntimeService runtime;
	private final EngineIdentity identity;
	private final Workers workers;
	private final CaseTasks tasks;
	private final DossierOffice dossiers;
	private final Responsible responsible;

	NoticeProcesses(RuntimeService runtime, EngineIdentity identity, Workers workers, CaseTasks tasks,
			DossierOffice dossiers, Responsible responsible) {
		this.runtime = runtime;
		this.identity = identity;
		this.workers = workers;
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.responsible = responsible;
	}

	@Override
	public void assigned(String businessKey, String taskId, String assignee, Collection<String> candidateGroups) {
		workers.concerned(assignee, candidateGroups)
				.forEach(recipient -> start(businessKey, "ASSIGNED", null, recipient, taskId));
	}

	@Override
	public void raised(Alarm alarm) {
		List<CaseTasks.OpenTask> open = openWork(alarm.code());
		Set<String> late = new TreeSet<>();
		for (CaseTasks.OpenTask task : open) {
			Set<String> concerned = workers.concerned(task.assignee(), task.groups());
			late.addAll(concerned);
			concerned.forEach(
					recipient -> start(alarm.code(), alarm.kind().name(), alarm.ruleCode(), recipient, task.id()));
		}
		Stream.concat(responsible.superiors(alarm, late).stream(),
				open.isEmpty() ? responsible.handlers(alarm).stream() : Stream.empty()).distinct()
				.forEach(person -> start(alarm.code(), alarm.kind().name(), alarm.ruleCode(), person, null));
	}

	/** A petition that waits to be sent has no task of its own: its dossier has. */
	private List<CaseTasks.OpenTask> openWork(String code) {
		List<CaseTasks.OpenTask> own = tasks.of(code);
		return own.isEmpty() ? dossiers.dossierOf(code).map(dossier -> tasks.of(dossier.code())).orElse(own) : own;
	}

	private void start(String businessKey, String kind, String rule, String recipient, String taskId) {
		Map<String, Object> notice = new HashMap<>();
		notice.put(ProcessVariables.NOTICE_KIND, kind);
		notice.put(ProcessVariables.NOTICE_RULE, rule);
		notice.put(ProcessVariables.RECIPIENT, recipient);
		notice.put(ProcessVariables.TASK_ID, taskId);
		identity.asSystem(() -> {
			runtime.startProcessInstanceByKey("notification", businessKey, notice);
		});
	}
}
