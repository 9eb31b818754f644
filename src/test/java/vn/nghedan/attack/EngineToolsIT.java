package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;

/** What operators, designers and administrators may ask of the engine, which is little and ends at the cases. */
@ApplicationTest
class EngineToolsIT {

	private static final List<String> TOOLS = List.of("HM.operator", "HM.process-designer", "HM.administrator");

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;

	TestCase petition;

	@BeforeEach
	void aCaseRuns() {
		cases.mondayMorning();
		petition = cases.captured();
	}

	@ParameterizedTest
	@CsvSource({ "/engine, yes, yes, yes", "/version, yes, yes, yes", "/deployment, yes, yes, no", "/process-definition, yes, yes, no",
			"/process-definition/key/petition/xml, yes, yes, no", "/decision-definition, yes, yes, no", "/job?maxResults=1, yes, no, no",
			"/incident, yes, no, no", "/process-instance?maxResults=1, yes, no, no", "/history/process-instance?maxResults=1, yes, no, no",
			"/history/user-operation?maxResults=1, yes, no, no", "/user/count, no, no, yes", "/group/count, no, no, yes", "/authorization/count, no, no, yes",
			"/task, no, no, no", "/task/count, no, no, no", "/variable-instance, no, no, no", "/history/variable-instance, no, no, no",
			"/history/detail, no, no, no", "/history/task, no, no, no", "/history/decision-instance, no, no, no", "/filter, no, no, no",
			"/external-task, no, no, no", "/tenant, no, no, no", "/identity/groups?userId=canbo029, no, no, no", "/openapi.json, no, no, no",
			"/engine/default/task, no, no, no", "/engine/default/variable-instance, no, no, no", "/schema/log, no, no, no",
			"/telemetry/data, no, no, no", "/process-definition/statistics, yes, no, no", "/process-definition/key/petition/form-variables, no, no, no" })
	void eachReadsWhatItsWorkNeeds(String path, String operator, String designer, String administrator) {
		List<String> expected = List.of(operator, designer, administrator);
		for (int i = 0; i < TOOLS.size(); i++) {
			HttpResponse<String> answer = EngineDoor.rest(port, cases.holderOf(TOOLS.get(i))).get(path);
			assertThat(answer.statusCode()).as(TOOLS.get(i) + " " + path + ": " + answer.body()).isEqualTo(expected.get(i).equals("yes") ? 200 : 403);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "POST | /user/create | {\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"Xx12345678!\"}}",
			"PUT | /user/canbo029/credentials | {\"password\":\"Xx12345678!\"}", "DELETE | /user/canbo029 | {}", "POST | /group/create | {\"id\":\"x\"}",
			"PUT | /group/camunda-admin/members/canbo029 | {}", "POST | /authorization/create | {\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"canbo029\",\"resourceType\":7,\"resourceId\":\"*\"}",
			"POST | /filter/create | {\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}", "POST | /message | {\"messageName\":\"petition.stopped\",\"all\":true}",
			"POST | /signal | {\"name\":\"x\"}", "PUT | /process-instance/{id}/variables/workOutcome | {\"value\":\"RESOLVED\"}",
			"POST | /process-instance/{id}/variables | {\"modifications\":{\"workOutcome\":{\"value\":\"x\"}}}", "POST | /process-instance/variables-async | {}",
			"DELETE | /process-instance/{id} | {}", "POST | /process-instance/delete | {\"processInstanceIds\":[\"{id}\"]}",
			"POST | /history/process-instance/delete | {}", "POST | /process-definition/key/petition/start | {}",
			"PUT | /process-definition/key/petition/suspended | {\"suspended\":true}", "PUT | /process-definition/key/petition/history-time-to-live | {\"historyTimeToLive\":0}",
			"DELETE | /process-definition/key/petition/delete?cascade=true | {}", "POST | /decision-definition/key/handling/evaluate | {\"variables\":{}}",
			"POST | /external-task/fetchAndLock | {\"workerId\":\"x\",\"maxTasks\":1}", "POST | /history/cleanup | {}", "POST | /job/{id}/execute | {}",
			"PUT | /job/{id}/duedate | {\"duedate\":null}", "POST | /modification/execute | {}", "POST | /deployment/x/redeploy | {}",
			"POST | /identity/verify | {\"username\":\"canbo029\",\"password\":\"Nghe-dan-2026\"}", "POST | /engine/default/message | {\"messageName\":\"x\"}" })
	void nobodyOfThemDoesAnythingBesideIt(String method, String path, String body) {
		String id = petition.instance("intake").getId();
		for (String tool : TOOLS)
			for (EngineDoor door : List.of(EngineDoor.rest(port, cases.holderOf(tool)), EngineDoor.webapp(port, cases.holderOf(tool))))
				assertThat(door.send(method, path.replace("{id}", id), body.replace("{id}", id)).statusCode()).as(tool + " " + path).isEqualTo(403);
		assertThat(petition.steps()).containsExactly("userTask_register");
	}

	@Test
	void onlyAnOperatorMovesACaseAndNeverWithVariables() {
		String path = "/process-instance/" + petition.instance("intake").getId() + "/modification";
		String again = "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_register\"},{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_register\"%s}]}";
		for (String other : List.of("HM.process-designer", "HM.administrator"))
			assertThat(EngineDoor.rest(port, cases.holderOf(other)).post(path, again.formatted("")).statusCode()).isEqualTo(403);
		EngineDoor operator = EngineDoor.rest(port, cases.holderOf("HM.operator"));
		assertThat(operator.post(path, again.formatted(",\"variables\":{\"intakeStep\":{\"value\":\"REGISTERED\"}}")).statusCode()).isEqualTo(403);
		String before = petition.task("userTask_register").id();
		HttpResponse<String> moved = operator.post(path, again.formatted(""));
		assertThat(moved.statusCode()).as(moved.body()).isEqualTo(204);
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(petition.task("userTask_register").id()).isNotEqualTo(before);
		HttpResponse<String> plan = operator.post("/migration/generate", "{\"sourceProcessDefinitionId\":\"%1$s\",\"targetProcessDefinitionId\":\"%1$s\"}"
			.formatted(petition.instance("intake").getProcessDefinitionId()));
		assertThat(plan.statusCode()).as(plan.body()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "HM.process-designer", "HM.administrator" })
	void aDesignerAndAnAdministratorSeeNoCaseInTheWebApplicationsEither(String tool) {
		EngineDoor door = EngineDoor.webapp(port, cases.holderOf(tool));
		String instance = petition.instance("intake").getId();
		for (String path : List.of("/task", "/task/" + petition.task("userTask_register").id(), "/process-instance", "/process-instance/" + instance,
				"/process-instance/" + instance + "/variables", "/variable-instance", "/history/process-instance", "/history/variable-instance",
				"/history/task", "/incident", "/job", "/execution", "/history/user-operation")) {
			HttpResponse<String> answer = door.get(path);
			assertThat(answer.body()).as(path).doesNotContain(petition.key(), instance);
			if (answer.statusCode() == 200)
				assertThat(answer.body()).as(path).isEqualTo("[]");
			else
				assertThat(answer.statusCode()).as(path).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@CsvSource({ "HM.process-designer", "HM.administrator", "TG-BHD.chair" })
	void nobodyCountsTheCasesOfAllUnits(String who) {
		EngineDoor engine = EngineDoor.webapp(port, cases.holderOf(who));
		assertThat(engine.get("/process-definition/statistics").statusCode()).isEqualTo(403);
		EngineDoor cockpit = EngineDoor.webapp(port, cases.holderOf(who), "/camunda/api/cockpit/plugin/base/default");
		for (String path : List.of("/process-definition/statistics", "/process-definition/statistics-count", "/incident/count", "/process-instance/count",
				"/process-definition/" + petition.instance("intake").getProcessDefinitionId() + "/called-process-definitions"))
			assertThat(cockpit.get(path).body()).as(path).doesNotContainPattern("\"(instances|runningInstances|incidents|count)\":\\[?[1-9]");
		assertThat(cockpit.post("/process-instance", "{}").body()).doesNotContain(petition.key());
		assertThat(cockpit.post("/process-instance/count", "{}").body()).doesNotContainPattern("\"count\":[1-9]");
	}

	@Test
	void theEnginesOwnSignOnIsShut() {
		EngineDoor admin = EngineDoor.webapp(port, cases.holderOf("TG-BHD.intake-officer"), "/camunda/api/admin");
		assertThat(admin.get("/auth/user/default").statusCode()).isEqualTo(200);
		assertThat(admin.post("/auth/user/default/login/cockpit", "username=canbo001&password=x").statusCode()).isEqualTo(403);
		assertThat(admin.post("/setup/default/user/create", "{}").statusCode()).isEqualTo(403);
	}
}
