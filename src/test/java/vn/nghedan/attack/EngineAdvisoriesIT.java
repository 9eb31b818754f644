package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.web.Caller;

/** What is known against this version of the engine, and has no fix that everybody gets; docs/dependencies.md names it. */
@ApplicationTest
class EngineAdvisoriesIT {

	private static final String EVIL = "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('touch target/evil')}";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	TaskService tasks;
	@Autowired
	IdentityService identity;
	@Autowired
	ObjectMapper json;

	EngineDoor tasklist;

	@BeforeEach
	void somebodyWithATask() {
		cases.mondayMorning();
		tasklist = EngineDoor.webapp(port, cases.captured().worker("userTask_register"));
	}

	/** CVE-2026-109432: the engine looks at the expressions of a question and not at those of its alternatives. */
	@ParameterizedTest
	@ValueSource(strings = { "dueAfterExpression", "assigneeExpression", "candidateGroupExpression", "createdBeforeExpression", "ownerExpression",
			"followUpAfterExpression", "processInstanceBusinessKeyLikeExpression" })
	void noAlternativeOfAQuestionIsEvaluated(String key) throws Exception {
		String within = "{\"orQueries\": [{\"unassigned\": true, \"" + key + "\": \"" + EVIL + "\"}]}";
		String filter = json.readTree(tasklist.get("/filter").body()).get(0).get("id").asText();
		for (String path : List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
			HttpResponse<String> answer = tasklist.post(path, within);
			assertThat(answer.statusCode()).as(path + answer.body()).isIn(400, 403);
			assertThat(answer.body()).doesNotContain("getClass", "Runtime", "at org.");
		}
		assertThat(tasklist.post("/task", "{\"orQueries\": [{\"unassigned\": true}]}").statusCode()).isEqualTo(200);
	}

	/** Behind that door there is a second one: an expression reaches named beans and no class. */
	@Test
	void norWouldItReachAClass() {
		var question = tasks.createTaskQuery().or().taskUnassigned().taskAssigneeExpression(EVIL).endOr();
		org.assertj.core.api.Assertions.assertThatThrownBy(question::list).isInstanceOf(RuntimeException.class);
		assertThat(java.nio.file.Path.of("target/evil")).doesNotExist();
	}

	/** CVE-2026-77226: whoever asks first makes himself administrator of the engine. */
	@Test
	void nobodyMakesHimselfAdministrator() {
		long before = identity.createUserQuery().count();
		String user = "{\"profile\": {\"id\": \"evil\", \"firstName\": \"e\", \"lastName\": \"e\"}, \"credentials\": {\"password\": \"Evil-2026-evil\"}}";
		for (String path : List.of("/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/setup/default/user/create/",
				"/camunda/api/admin/setup;x/default/user/create", "//camunda/api/admin/setup/default/user/create", "/camunda/api/admin/%73etup/default/user/create")) {
			for (Caller caller : List.of(Caller.anonymous(port), Caller.signedOn(port, cases.holderOf("HM.administrator")))) {
				HttpResponse<String> answer = caller.send("POST", path, "application/json", user);
				assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(400, 401, 403, 404, 405);
			}
		}
		assertThat(identity.createUserQuery().count()).isEqualTo(before);
		assertThat(identity.createUserQuery().userId("evil").count()).isZero();
	}
}
