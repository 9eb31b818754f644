package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.ApplicationTest;

@ApplicationTest
class FormerVersionsIT {

	private static final String ONE_STEP = """
			<startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="wait"/><userTask id="wait" name="Chờ"/>
			<sequenceFlow id="f2" sourceRef="wait" targetRef="%s"/>""";
	private static final String FORMER = ONE_STEP.formatted("done") + "<endEvent id=\"done\"/>";
	private static final String PRESENT = ONE_STEP.formatted("again") + """
			<userTask id="again" name="Thêm"/><sequenceFlow id="f3" sourceRef="again" targetRef="done"/><endEvent id="done"/>""";

	@Autowired
	FormerVersions versions;
	@Autowired
	RepositoryService repository;
	@Autowired
	RuntimeService runtime;
	@Autowired
	TaskService tasks;

	private final List<String> deployed = new ArrayList<>();

	@AfterEach
	void remove() {
		deployed.forEach(id -> repository.deleteDeployment(id, true));
	}

	@Test
	void whatWaitsInAFormerVersionGoesOnInThePresentOne() {
		deploy(FORMER, ModelDeployment.SOURCE);
		ProcessInstance waiting = runtime.startProcessInstanceByKey("former-test", "R-0");
		deploy(PRESENT, ModelDeployment.SOURCE);

		versions.leave("former-test");

		tasks.complete(tasks.createTaskQuery().processInstanceId(waiting.getId()).taskDefinitionKey("wait").singleResult().getId());
		assertThat(tasks.createTaskQuery().processInstanceId(waiting.getId()).singleResult().getTaskDefinitionKey()).isEqualTo("again");
	}

	@Test
	void nothingIsMovedOntoWhatADesignerHasDeployed() {
		deploy(FORMER, ModelDeployment.SOURCE);
		ProcessInstance waiting = runtime.startProcessInstanceByKey("former-test", "R-0");
		deploy(PRESENT, "designer");

		versions.leave("former-test");
		versions.leave("no-such-process");

		assertThat(runtime.createProcessInstanceQuery().processInstanceId(waiting.getId()).singleResult().getProcessDefinitionId())
			.isEqualTo(waiting.getProcessDefinitionId());
	}

	private void deploy(String steps, String source) {
		String model = """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
						targetNamespace="test">
					<process id="former-test" isExecutable="true" camunda:historyTimeToLive="P30D">%s</process>
				</definitions>""".formatted(steps);
		deployed.add(repository.createDeployment().source(source).addString("former-test.bpmn", model).deploy().getId());
	}
}
