package vn.nghedan.process;

import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Knows when an open task is due from the very expression its model gives, so that no second list of rules can disagree. */
@Component
class DueExpressions {

	private static final Pattern RULE = Pattern.compile("clocks\\.due\\(execution,\\s*'(\\w+)'\\)");
	private static final Pattern RESOLUTION = Pattern.compile("clocks\\.resolutionDue\\(execution\\)");

	private final RepositoryService repository;
	private final ModelClocks clocks;

	DueExpressions(RepositoryService repository, ModelClocks clocks) {
		this.repository = repository;
		this.clocks = clocks;
	}

	/** Empty while the clock stands still: then the date that the task has tells more than none. */
	Optional<Date> due(String businessKey, Task task) {
		String expression = expressionOf(task);
		Matcher rule = RULE.matcher(expression);
		if (rule.find())
			return running(clocks.due(businessKey, rule.group(1)));
		return RESOLUTION.matcher(expression).find() ? running(clocks.resolutionDue(businessKey)) : Optional.empty();
	}

	private String expressionOf(Task task) {
		UserTask model = repository.getBpmnModelInstance(task.getProcessDefinitionId())
				.getModelElementById(task.getTaskDefinitionKey());
		return Optional.ofNullable(model).map(UserTask::getCamundaDueDate).orElse("");
	}

	private static Optional<Date> running(Date due) {
		return Optional.of(due).filter(ModelClocks.NEVER::after);
	}
}
