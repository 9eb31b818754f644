package vn.nghedan.process;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** What diagrams and their elements are called, in the version that a case runs by. */
@Component
class ModelNames {

	private final RepositoryService repository;

	ModelNames(RepositoryService repository) {
		this.repository = repository;
	}

	String process(String definitionId) {
		return Optional.ofNullable(repository.getProcessDefinition(definitionId).getName()).orElse(definitionId);
	}

	/** The element's id where it has no name, or is none that a flow leads to. */
	String element(String definitionId, String id) {
		return repository.getBpmnModelInstance(definitionId).getModelElementById(id) instanceof FlowElement element
				&& element.getName() != null ? element.getName() : id;
	}
}
