package vn.nghedan.process.engine;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nghedan.process.CaseLabels;
import vn.nghedan.process.Notices;
import vn.nghedan.process.TaskNames;

/** Names each new task after its case, forgets the answers of an earlier round, and tells the groups it waits for. */
@Component
class TaskOpened implements TaskListener {

	private final ObjectProvider<CaseLabels> labels;
	private final ObjectProvider<Notices> notices;

	TaskOpened(ObjectProvider<CaseLabels> labels, ObjectProvider<Notices> notices) {
		this.labels = labels;
		this.notices = notices;
	}

	@Override
	public void notify(DelegateTask task) {
		String businessKey = task.getExecution().getProcessBusinessKey();
		Answers.of(task).forgetEarlierRound();
		if (businessKey == null)
			return;
		labels.ifAvailable(cases -> task.setName(TaskNames.of(task.getName(), cases.of(businessKey))));
		if (task.getAssignee() == null)
			notices.ifAvailable(told -> told.assigned(businessKey, task.getId(), null, groups(task)));
	}

	private static Set<String> groups(DelegateTask task) {
		return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}
}
