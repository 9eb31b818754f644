package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.nghedan.ApplicationTest;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class EngineDeploymentIT {

	@Autowired
	ModelDeployment models;
	@Autowired
	RepositoryService repository;
	@Autowired
	RuntimeService runtime;
	@Autowired
	TaskService tasks;
	@Autowired
	FilterService filters;

	String deployed;

	@AfterEach
	void remove() {
		if (deployed != null)
			repository.deleteDeployment(deployed, true);
	}

	@Test
	void refusesAShellTaskAndNamesIt() {
		assertThatThrownBy(() -> deploy("evil", "<serviceTask id='boom' camunda:type='shell'/>"))
			.isInstanceOf(BadUserRequestException.class)
			.hasMessageContaining("evil.bpmn, element boom");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${dataSource.connection.metaData.URL}", "${execution.processEngineServices}",
			"${execution.getProcessEngine()}", "${''.getClass().forName('java.lang.Runtime')}",
			"${execution.setVariable('a', 1)}", "${environment}" })
	void anExpressionReachesNothingButAllowedBeans(String expression) {
		deploy("expression-test", "<serviceTask id='x' camunda:expression=\"" + expression + "\"/>");
		assertThatThrownBy(() -> runtime.startProcessInstanceByKey("expression-test"))
			.isInstanceOf(ProcessEngineException.class);
	}

	@Test
	void aFilterReachesNothingButAllowedBeans() {
		for (String expression : List.of("${''.getClass().getName()}", "${dataSource.toString()}")) {
			Filter filter = filters.newTaskFilter("evil")
				.setQuery(tasks.createTaskQuery().taskAssigneeExpression(expression));
			filters.saveFilter(filter);
			assertThatThrownBy(() -> filters.list(filter.getId())).isInstanceOf(ProcessEngineException.class)
				.hasMessageContaining(expression);
			filters.deleteFilter(filter.getId());
		}
	}

	@Test
	void anExpressionMayReadTheCase() {
		deploy("expression-test", "<serviceTask id='x' camunda:expression='${execution.processBusinessKey.length()}'/>");
		assertThat(runtime.startProcessInstanceByKey("expression-test", "T-1").isEnded()).isTrue();
	}

	@Test
	void leavesADesignersNewerVersionInPlaceAndSaysSo(CapturedOutput output) {
		deploy("meeting", "<task id='x'/>");
		models.deploy();
		assertThat(output).contains("meeting.bpmn is not deployed");
		assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("meeting").latestVersion().singleResult()
			.getDeploymentId()).isEqualTo(deployed);
	}

	private void deploy(String key, String element) {
		String model = """
				<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='test'
					xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>
				<process id='%s' isExecutable='true' camunda:historyTimeToLive='P1D'>
				<startEvent id='start'/><sequenceFlow id='a' sourceRef='start' targetRef='x'/>%s</process></definitions>"""
			.formatted(key, element);
		deployed = repository.createDeployment().source("Camunda Modeler").addString(key + ".bpmn", model).deploy().getId();
	}
}
