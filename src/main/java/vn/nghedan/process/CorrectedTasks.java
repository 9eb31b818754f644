package vn.nghedan.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.PetitionCorrected;

/** Open steps follow a corrected petition: they are named after it anew and, in another ward, wait for its officials. */
@Component
class CorrectedTasks {

	private final TaskService tasks;
	private final EngineIdentity identity;
	private final CaseFile cases;
	private final CaseLabels labels;
	private final Officeholders officeholders;
	private final Notices notices;

	CorrectedTasks(TaskService tasks, EngineIdentity identity, CaseFile cases, CaseLabels labels,
			Officeholders officeholders, Notices notices) {
		this.tasks = tasks;
		this.identity = identity;
		this.cases = cases;
		this.labels = labels;
		this.officeholders = officeholders;
		this.notices = notices;
	}

	@EventListener
	void on(PetitionCorrected corrected) {
		String ward = cases.get(corrected.code()).place().wardCode();
		boolean moved = !ward.equals(corrected.formerWard());
		identity.asSystem(() -> {
			for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(corrected.code()).list()) {
				task.setName(TaskNames.of(task.getName(), labels.of(corrected.code())));
				tasks.saveTask(task);
				if (moved)
					handOver(task, corrected.code(), ward);
			}
		});
	}

	private void handOver(Task task, String code, String ward) {
		List<String> former = tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
				.filter(Objects::nonNull).toList();
		List<String> groups = former.stream()
				.map(group -> officeholders.nearest(ward, group.substring(group.lastIndexOf('.') + 1))).toList();
		tasks.setAssignee(task.getId(), null);
		former.forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
		groups.forEach(group -> tasks.addCandidateGroup(task.getId(), group));
		notices.assigned(code, task.getId(), null, groups);
	}
}
