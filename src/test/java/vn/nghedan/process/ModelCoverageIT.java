package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests and asks the engine's history what they never reached. Alone it fails, since nothing has
 * been reached then.
 */
@Order(Integer.MAX_VALUE)
class ModelCoverageIT extends ProcessTest {

	@Test
	void everyEndAndEveryBoundaryEventIsReachedBySomeTest() {
		List<String> neverReached = engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list()
				.stream().flatMap(this::neverReached).sorted().toList();
		assertThat(neverReached).as("end and boundary events that no test has reached").isEmpty();
	}

	private Stream<String> neverReached(ProcessDefinition process) {
		BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(process.getId());
		return Stream.<FlowNode> concat(model.getModelElementsByType(EndEvent.class).stream(),
				model.getModelElementsByType(BoundaryEvent.class).stream()).map(FlowNode::getId)
				.filter(id -> !reached(process.getKey(), id)).map(id -> process.getKey() + ": " + id);
	}

	private boolean reached(String process, String element) {
		return cases.hasFired(process, element) || engine.getHistoryService().createHistoricActivityInstanceQuery().activityId(element).list().stream()
				.anyMatch(step -> step.getProcessDefinitionKey().equals(process));
	}
}
