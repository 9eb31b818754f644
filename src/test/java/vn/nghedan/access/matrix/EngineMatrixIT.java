package vn.nghedan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.web.Caller;

/**
 * Every role at every address of the engine that its web applications ask: of the ward beside one's own nothing comes out,
 * and nothing of it is changed, whatever is asked.
 */
@ApplicationTest
class EngineMatrixIT {

	private static final String API = "/camunda/api/engine/engine/default";

	@LocalServerPort
	int port;
	@Autowired
	MatrixCity city;
	@Autowired
	MatrixThings things;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	ProcessEngine engine;
	@Autowired
	JdbcClient jdbc;

	private Map<String, String> own;
	private Map<String, String> other;
	private Task foreign;
	private HistoricVariableInstance variable;

	static Stream<String> roles() {
		return Roles.all().stream().sorted();
	}

	@BeforeEach
	void prepare() {
		cases.mondayMorning();
		city.there();
		own = things.of(MatrixCity.OWN, port);
		other = things.of(MatrixCity.OTHER, port);
		foreign = engine.getTaskService().createTaskQuery().taskId(other.get("task")).singleResult();
		variable = engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(foreign.getProcessInstanceId())
			.list().stream().findFirst().orElse(null);
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void theWalkFindsTheEnginesAddresses() {
		assertThat(EngineAddresses.all()).hasSizeGreaterThan(250).contains("GET /task", "GET /task/{id}/variables",
				"POST /task/{id}/complete", "GET /history/variable-instance", "POST /deployment/create", "GET /filter/{id}/list");
	}

	@ParameterizedTest
	@MethodSource("roles")
	void nothingOfAnotherWardComesOut(String role) {
		Caller caller = signedOn(role);
		assertThat(EngineAddresses.all().parallelStream().filter(route -> route.startsWith("GET ")).flatMap(route -> {
			HttpResponse<String> answer = caller.get(API + filled(route.substring(4)));
			return tellsOfOther(answer) || answer.statusCode() >= 500 ? Stream.of(role + " " + route + " -> " + answer.statusCode()) : Stream.empty();
		}).toList()).isEmpty();
	}

	@Test
	void withoutASignOnNothingIsAnswered() {
		Caller nobody = Caller.anonymous(port);
		String before = state();
		List<String> answered = new ArrayList<>();
		for (String route : EngineAddresses.all()) {
			String method = route.substring(0, route.indexOf(' '));
			for (String root : List.of(API, "/engine-rest")) {
				HttpResponse<String> answer = nobody.send(nobody.request(root + filled(route.substring(method.length() + 1)))
					.header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString("{}")));
				if (answer.statusCode() != 401 && answer.statusCode() != 403) {
					answered.add(root + " " + route + " -> " + answer.statusCode());
				}
			}
		}
		assertThat(answered).isEmpty();
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("roles")
	void nothingOfAnotherWardIsChanged(String role) {
		Caller caller = signedOn(role);
		String before = state();
		List<String> done = new ArrayList<>();
		for (String route : EngineAddresses.all()) {
			String method = route.substring(0, route.indexOf(' '));
			if (method.equals("GET") || method.equals("OPTIONS")) {
				continue;
			}
			HttpResponse<String> answer = caller.send(caller.request(API + filled(route.substring(method.length() + 1)))
				.header("X-XSRF-TOKEN", token(caller)).header("Content-Type", "application/json")
				.method(method, HttpRequest.BodyPublishers.ofString("{}")));
			if (tellsOfOther(answer) || answer.statusCode() >= 500) {
				done.add(role + " " + route + " -> " + answer.statusCode());
			}
		}
		assertThat(done).isEmpty();
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void ofOnesOwnWardWhoeverHasTheStepFindsIt() {
		String query = API + "/task?processInstanceBusinessKey=" + own.get("petition");
		assertThat(signedOn(Roles.HANDLER).get(query).body()).contains(own.get("task"));
		for (String role : Set.of(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.FRONT_OBSERVER, Roles.DUTY_INSPECTION, Roles.DENUNCIATION_OFFICER)) {
			assertThat(signedOn(role).get(query).body()).as(role).doesNotContain(own.get("task"));
		}
	}

	/** In a ward even these roles are no roles of the whole house. */
	@ParameterizedTest
	@MethodSource("roles")
	void cockpitAndTheRestApiAreNotAWards(String role) {
		Caller caller = signedOn(role);
		assertThat(caller.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics").statusCode()).as(role).isEqualTo(403);
		assertThat(caller.get("/camunda/app/cockpit/default/").statusCode()).as(role).isEqualTo(403);
		assertThat(caller.get("/camunda/app/admin/default/").statusCode()).as(role).isEqualTo(403);
		String basic = Base64.getEncoder().encodeToString((MatrixCity.official(MatrixCity.OWN, role) + ":" + Caller.PASSWORD).getBytes(StandardCharsets.UTF_8));
		for (String path : List.of("/engine-rest/task", "/engine-rest/history/variable-instance", "/engine-rest/deployment", "/engine-rest/user")) {
			HttpResponse<String> answer = Caller.anonymous(port).get(path, "Authorization", "Basic " + basic);
			assertThat(answer.statusCode() == 403 || answer.body().equals("[]")
					|| answer.body().contains("\"" + MatrixCity.official(MatrixCity.OWN, role) + "\"") && !tellsOfOther(answer))
				.as("%s %s %s %s", role, path, answer.statusCode(), answer.body()).isTrue();
		}
	}

	private Caller signedOn(String role) {
		Caller caller = city.signedOn(port, MatrixCity.OWN, role);
		caller.get("/camunda/app/tasklist/default/");
		return caller;
	}

	private static String token(Caller caller) {
		String token = caller.cookie("XSRF-TOKEN");
		return token == null ? "none" : token;
	}

	private boolean tellsOfOther(HttpResponse<String> answer) {
		String body = answer.body();
		// What was asked for comes back in the words of a refusal
		return answer.statusCode() < 300 && (body.contains(other.get("petition")) || body.contains(foreign.getId())
				|| body.contains(foreign.getProcessInstanceId()) || body.contains(MatrixCity.official(MatrixCity.OTHER, Roles.HANDLER)));
	}

	private String filled(String path) {
		String[] parts = path.split("/");
		for (int i = 1; i < parts.length; i++) {
			if (parts[i].startsWith("{")) {
				parts[i] = thing(parts[i], parts[i - 1]);
			}
		}
		return String.join("/", parts);
	}

	/** The thing of the other ward that the address names. */
	private String thing(String name, String kind) {
		return switch (kind) {
			case "task" -> foreign.getId();
			case "process-instance" -> foreign.getProcessInstanceId();
			case "execution" -> foreign.getExecutionId();
			case "variable-instance" -> variable == null ? "none" : variable.getId();
			case "process-definition" -> foreign.getProcessDefinitionId();
			case "key" -> "petition";
			case "user" -> MatrixCity.official(MatrixCity.OTHER, Roles.HANDLER);
			case "group" -> MatrixCity.OTHER + ".handler";
			case "deployment" -> engine.getRepositoryService().createProcessDefinitionQuery()
				.processDefinitionId(foreign.getProcessDefinitionId()).singleResult().getDeploymentId();
			case "filter" -> engine.getFilterService().createFilterQuery().list().get(0).getId();
			case "variables", "localVariables" -> "code";
			case "activity-instance" -> id("select id_ from public.act_hi_actinst where proc_inst_id_ = :instance limit 1");
			case "detail" -> id("select id_ from public.act_hi_detail where proc_inst_id_ = :instance limit 1");
			case "job" -> id("select id_ from public.act_ru_job where process_instance_id_ = :instance limit 1");
			case "job-log" -> id("select id_ from public.act_hi_job_log where process_instance_id_ = :instance limit 1");
			default -> "none";
		};
	}

	private String id(String sql) {
		return jdbc.sql(sql).param("instance", foreign.getProcessInstanceId()).query(String.class).optional().orElse("none");
	}

	private String state() {
		Task now = engine.getTaskService().createTaskQuery().taskId(foreign.getId()).singleResult();
		return List.of(now == null ? "gone" : now.getName() + now.getAssignee() + now.getDueDate() + now.getPriority(),
				engine.getTaskService().getIdentityLinksForTask(foreign.getId()).size(),
				engine.getRuntimeService().getVariables(foreign.getProcessInstanceId()), engine.getRepositoryService().createDeploymentQuery().count(),
				engine.getIdentityService().createUserQuery().count(), engine.getIdentityService().createGroupQuery().count(),
				engine.getFilterService().createFilterQuery().count(), engine.getAuthorizationService().createAuthorizationQuery().count(),
				engine.getRuntimeService().createProcessInstanceQuery().count()).toString();
	}
}
