package vn.nghedan.process;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;

/** Gives open steps to those for whom they would wait if they were opened now, and names them anew. */
@Component
class TaskHandOver {

	private final TaskService tasks;
	private final TaskHolders holders;
	private final EngineIdentity identity;
	private final CaseLabels labels;
	private final Workers workers;
	private final Organization organization;
	private final Notices notices;
	private final ClassifyForms forms;
	private final Fairness fairness;

	TaskHandOver(TaskService tasks, TaskHolders holders, EngineIdentity identity, CaseLabels labels, Workers workers,
			Organization organization, Notices notices, ClassifyForms forms, Fairness fairness) {
		this.tasks = tasks;
		this.holders = holders;
		this.identity = identity;
		this.labels = labels;
		this.workers = workers;
		this.organization = organization;
		this.notices = notices;
		this.fairness = fairness;
		this.forms = forms;
	}

	/** All open steps of a petition, meeting or dossier. */
	void ofCase(String businessKey) {
		identity.asSystem(() -> tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list()
			.forEach(task -> handOver(task, businessKey)));
	}

	/** The same, for all steps that wait for somebody by name: also whoever works here gives them to whom they would wait for now. */
	void anewOfCase(String businessKey) {
		identity.asSystem(() -> tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list()
			.forEach(task -> anew(task, businessKey)));
	}

	/** What waits for somebody by name goes to whoever it would wait for now; what was taken from a group is handed over as ever. */
	void anew(Task task, String businessKey) {
		TaskHolders.Holders now = holders.now(task.getId());
		if (now.groups().isEmpty() && now.assignee() != null && !now.assignee().equals(task.getAssignee())) {
			groups(task).forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
			tasks.setAssignee(task.getId(), now.assignee());
		} else
			handOver(task, businessKey);
	}

	/** Whoever is named and works here keeps it; whoever has it from a group that it does not wait for any more gives it back. */
	void handOver(Task task, String businessKey) {
		task.setName(TaskNames.of(task.getName(), labels.of(businessKey)));
		tasks.saveTask(task);
		Set<String> former = groups(task);
		TaskHolders.Holders now = holders.now(task.getId());
		former.stream().filter(group -> !now.groups().contains(group))
			.forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
		now.groups().stream().filter(group -> !former.contains(group))
			.forEach(group -> tasks.addCandidateGroup(task.getId(), group));
		String assignee = keeps(task.getAssignee(), now) && fairness.isFair(businessKey, task.getAssignee()) ? task.getAssignee() : now.assignee();
		if (!Objects.equals(assignee, task.getAssignee()))
			tasks.setAssignee(task.getId(), assignee);
		forms.refresh(task.getId());
		if (assignee == null && !former.equals(now.groups()))
			notices.assigned(businessKey, task.getId(), null, now.groups());
	}

	private boolean keeps(String assignee, TaskHolders.Holders now) {
		if (assignee == null)
			return false;
		return now.groups().isEmpty() ? organization.findOfficial(assignee).filter(Official::active).isPresent()
				: workers.mayWork(assignee, null, now.groups());
	}

	private Set<String> groups(Task task) {
		List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId());
		Set<String> groups = new HashSet<>();
		links.stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).forEach(groups::add);
		return groups;
	}
}
