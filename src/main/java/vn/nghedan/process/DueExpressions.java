package vn.nghedan.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Knows when an open task is due from the very expression its model gives, so that no second list of rules can disagree. */
@Component
class DueExpressions {

	private final DueRules rules;
	private final ModelClocks clocks;

	DueExpressions(DueRules rules, ModelClocks clocks) {
		this.rules = rules;
		this.clocks = clocks;
	}

	/** Empty while the clock stands still: then the date that the task has tells more than none. */
	Optional<Date> due(String businessKey, Task task) {
		return rules.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).stream()
				.map(rule -> clocks.due(businessKey, rule)).filter(ModelClocks.NEVER::after).findFirst();
	}
}
