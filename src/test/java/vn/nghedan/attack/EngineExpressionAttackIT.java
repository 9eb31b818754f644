package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.petition.PetitionStatus;

/** Expressions in everything that a caseworker can send: nothing of it is ever evaluated. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class EngineExpressionAttackIT {

	private static final String EVIL = "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}";
	private static final String COUNTS = "${7*7}";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	HistoryService history;
	@Autowired
	ObjectMapper json;

	TestCase petition;
	EngineDoor tasklist;

	@BeforeEach
	void aStepIsOpen() {
		cases.mondayMorning();
		petition = cases.captured();
		tasklist = EngineDoor.webapp(port, petition.worker("userTask_register"));
	}

	@Test
	void anAnswerOfAFormStaysText() {
		HttpResponse<String> answer = submits("{\"decision\": {\"value\": \"NEEDS_INFO\"}, \"reason\": {\"value\": \"" + COUNTS + " #{7*7} " + EVIL + "\"}}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
		assertThat(petition.status()).isEqualTo(PetitionStatus.NEEDS_INFO);
		assertThat(petition.petition().journal()).anyMatch(entry -> String.valueOf(entry.reason()).contains(COUNTS + " #{7*7} " + EVIL));
		assertThat(petition.petition().journal()).noneMatch(entry -> String.valueOf(entry.reason()).contains("49"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "decision", "kind", "field", "object", "masterCode" })
	void anExpressionIsNoCode(String key) {
		HttpResponse<String> answer = submits("{\"decision\": {\"value\": \"REGISTER\"}, \"kind\": {\"value\": \"FEEDBACK\"}, \"field\": {\"value\": \"DRAINAGE\"},"
				+ " \"object\": {\"value\": \"ALLEY\"}, \"" + key + "\": {\"value\": \"" + EVIL + "\"}}");
		if (answer.statusCode() < 300)
			assertThat(petition.petition().subject().field()).as("what another decision does not look at").isEqualTo("DRAINAGE");
		else
			assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(answer.body()).as("it is quoted at most").doesNotContain("UNIXProcess", "Process[", "at org.", "uid=");
	}

	@Test
	void undeclaredVariablesAreDropped() {
		HttpResponse<String> answer = submits("{\"decision\": {\"value\": \"NEEDS_INFO\"}, \"reason\": {\"value\": \"Chưa rõ\"}, \"officeholders\": {\"value\": \""
				+ EVIL + "\"}, \"evil\": {\"value\": \"x\"}}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
		assertThat(petition.status()).isEqualTo(PetitionStatus.NEEDS_INFO);
		assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(petition.instance("intake").getId()).list())
			.noneMatch(variable -> variable.getName().equals("evil") || variable.getName().equals("officeholders"));
		assertThat(petition.instance("intake")).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"value\": \"{}\", \"type\": \"Object\", \"valueInfo\": {\"objectTypeName\": \"javax.naming.InitialContext\", \"serializationDataFormat\": \"application/json\"}}",
			"{\"value\": \"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\", \"type\": \"Object\", \"valueInfo\": {\"objectTypeName\": \"java.util.HashMap\", \"serializationDataFormat\": \"application/x-java-serialized-object\"}}",
			"{\"value\": \"bXrhu5l0IHThu4dw\", \"type\": \"File\", \"valueInfo\": {\"filename\": \"../../x.html\", \"mimeType\": \"text/html\"}}",
			"{\"value\": \"bXrhu5l0IHThu4dw\", \"type\": \"Bytes\"}", "{\"value\": [\"a\", \"b\"]}", "{\"value\": {\"a\": 1}}" })
	void anAnswerIsAPlainValue(String value, CapturedOutput output) {
		for (String name : new String[] { "reason", "evil" }) {
			HttpResponse<String> answer = submits("{\"decision\": {\"value\": \"NEEDS_INFO\"}, \"" + name + "\": " + value + "}");
			assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
			assertThat(answer.body()).doesNotContain("at org.", "InitialContext");
		}
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(output).doesNotContain("InitialContext", "rO0AB");
	}

	@ParameterizedTest
	@ValueSource(strings = { "assigneeExpression", "candidateGroupExpression", "candidateUserExpression", "createdAfterExpression",
			"dueBeforeExpression", "ownerExpression", "processInstanceBusinessKeyExpression", "candidateGroupsExpression" })
	void aQueryTakesNoExpression(String key) {
		HttpResponse<String> answer = tasklist.post("/task", "{\"" + key + "\": \"" + EVIL + "\"}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("uid=", "at org.");
	}

	@Test
	void aListThatIsNarrowedTakesNoExpressionOfAStrangerEither() throws IOException {
		JsonNode filters = json.readTree(tasklist.get("/filter").body());
		assertThat(filters).isNotEmpty();
		for (JsonNode filter : filters) {
			String list = "/filter/" + filter.get("id").asText() + "/list";
			assertThat(tasklist.post(list, "{}").statusCode()).isEqualTo(200);
			HttpResponse<String> answer = tasklist.post(list, "{\"assigneeExpression\": \"" + EVIL + "\"}");
			assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
			assertThat(answer.body()).doesNotContain("uid=", "UNIXProcess", "at org.");
		}
	}

	@Test
	void savedListsAreTheApplications() throws IOException {
		String id = json.readTree(tasklist.get("/filter").body()).get(0).get("id").asText();
		String evil = "{\"name\": \"evil\", \"resourceType\": \"Task\", \"query\": {\"assigneeExpression\": \"" + EVIL + "\"}}";
		for (String who : new String[] { petition.worker("userTask_register"), cases.holderOf("HM.manager"), cases.holderOf("HM.operator"),
				cases.holderOf("HM.process-designer"), cases.holderOf("HM.administrator") }) {
			EngineDoor door = EngineDoor.webapp(port, who);
			assertThat(door.post("/filter/create", evil).statusCode()).isEqualTo(403);
			assertThat(door.send("PUT", "/filter/" + id, evil).statusCode()).isEqualTo(403);
			assertThat(door.send("DELETE", "/filter/" + id, "").statusCode()).isEqualTo(403);
		}
	}

	private HttpResponse<String> submits(String variables) {
		return tasklist.post("/task/" + petition.task("userTask_register").id() + "/submit-form", "{\"variables\": " + variables + "}");
	}
}
