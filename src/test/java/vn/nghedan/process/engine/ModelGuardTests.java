package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "<serviceTask id='x' c:type='shell'/>", "<serviceTask id='x' c:type='mail'/>",
			"<serviceTask id='x' c:class='com.example.Evil'/>", "<serviceTask id='x' a:class='com.example.Evil'/>",
			"<scriptTask id='x' scriptFormat='groovy'/>", "<scriptTask id='x' c:resource='deployment://evil.js'/>",
			"<userTask id='x'><extensionElements><c:taskListener event='create' class='com.example.Evil'/></extensionElements></userTask>",
			"<userTask id='x'><extensionElements><c:executionListener><c:script scriptFormat='juel'>1</c:script></c:executionListener></extensionElements></userTask>",
			"<userTask id='x'><extensionElements><c:inputOutput><c:inputParameter name='p'><c:script/></c:inputParameter></c:inputOutput></extensionElements></userTask>",
			"<sequenceFlow id='x'><conditionExpression xsi:type='tFormalExpression' language='juel'>1</conditionExpression></sequenceFlow>",
			"<serviceTask id='x'><extensionElements><c:connector><c:connectorId>http-connector</c:connectorId></c:connector></extensionElements></serviceTask>",
			"<callActivity id='x' c:variableMappingClass='com.example.Evil'/>",
			"<userTask id='x' c:formHandlerClass='com.example.Evil'/>",
			"<userTask id='x'><extensionElements><c:formData><c:formField id='x'><c:validation><c:constraint name='validator' config='com.example.Evil'/></c:validation></c:formField></c:formData></extensionElements></userTask>" })
	void refusesCodeAndNamesFileAndElement(String element) {
		assertThat(problems("evil.bpmn", process(element))).singleElement().asString().startsWith("evil.bpmn, element x: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<serviceTask id='x' c:delegateExpression='#{recordDelegate}'/>",
			"<sequenceFlow id='x'><conditionExpression xsi:type='tFormalExpression'>${a == 'B'}</conditionExpression></sequenceFlow>",
			"<userTask id='x' c:formRef='register' c:formRefBinding='deployment'><extensionElements><c:taskListener event='create' delegateExpression='#{registerChoices}'/></extensionElements></userTask>" })
	void letsBeansThrough(String element) {
		assertThat(problems("good.bpmn", process(element))).isEmpty();
	}

	@Test
	void refusesDecisionsInOtherLanguages() {
		String table = "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='d'>"
				+ "<literalExpression id='x' expressionLanguage='%s'/></decision></definitions>";
		assertThat(problems("table.dmn", table.formatted("groovy"))).singleElement().asString().contains("element x");
		assertThat(problems("table.dmn", table.formatted("feel"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.cmmn", "form.html", "evil.bpmn20.xml", "run.js" })
	void refusesOtherKindsOfFiles(String file) {
		assertThat(problems(file, "<x/>")).hasSize(1);
	}

	@Test
	void readsNoOutsideEntities() {
		assertThatThrownBy(() -> problems("evil.bpmn", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"))
			.isInstanceOf(BadUserRequestException.class)
			.hasMessageContaining("evil.bpmn");
	}

	@Test
	void hasNothingAgainstOurOwnModels() throws Exception {
		try (var files = Files.list(Path.of("bpmn"))) {
			for (Path file : files.toList())
				assertThat(ModelGuard.problemsOf(file.getFileName().toString(), Files.readAllBytes(file))).isEmpty();
		}
	}

	private static List<String> problems(String file, String content) {
		return ModelGuard.problemsOf(file, content.getBytes(StandardCharsets.UTF_8));
	}

	private static String process(String element) {
		return """
				<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d'
					xmlns:c='http://camunda.org/schema/1.0/bpmn' xmlns:a='http://activiti.org/bpmn'
					xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><process id='p'>%s</process></definitions>"""
			.formatted(element);
	}
}
