package vn.nghedan.process;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import vn.nghedan.web.CaseDuties;

/** Reads what a step is for out of its diagram, so that whoever changes the diagram changes what caseworkers read. */
@Component
class EngineDuties implements CaseDuties {

	/** The states in which a step stands, for the test of models and nobody else. */
	private static final String STATES = "\\s*\\[[A-Z_, ]+]\\s*\\.?\\s*$";

	private final TaskService tasks;
	private final RepositoryService repository;
	private final DueRules rules;
	private final EngineIdentity identity;

	EngineDuties(TaskService tasks, RepositoryService repository, DueRules rules, EngineIdentity identity) {
		this.tasks = tasks;
		this.repository = repository;
		this.rules = rules;
		this.identity = identity;
	}

	@Override
	public Optional<Duty> of(String taskId) {
		Task task = identity.asSystem(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
		return Optional.ofNullable(task).map(open -> new Duty(words(open),
				rules.of(open.getProcessDefinitionId(), open.getTaskDefinitionKey())));
	}

	private String words(Task task) {
		ModelElementInstance step = identity.asSystem(() -> repository.getBpmnModelInstance(task.getProcessDefinitionId()))
				.getModelElementById(task.getTaskDefinitionKey());
		return step instanceof FlowElement element ? element.getDocumentations().stream().findFirst()
				.map(each -> each.getTextContent().strip().replaceFirst(STATES, "")).filter(text -> !text.isEmpty()).orElse(null) : null;
	}
}
