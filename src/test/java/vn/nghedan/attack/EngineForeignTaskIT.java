package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.petition.PetitionStatus;

/** Doing over REST what is somebody else's to do, or what nobody does over REST. */
@ApplicationTest
class EngineForeignTaskIT {

	private static final String ANSWERS = "{\"variables\": {\"decision\": {\"value\": \"RECORD_ONLY\"}, \"kind\": {\"value\": \"PRAISE\"}}}";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	TaskService tasks;
	@Autowired
	HistoryService history;

	TestCase petition;
	String task;

	@BeforeEach
	void aStepIsOpen() {
		cases.mondayMorning();
		petition = cases.captured();
		task = petition.task("userTask_register").id();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TG-CLA.intake-officer", "TG-BHD.chair", "TG-BHD.verifier", "HM.manager", "HM.operator",
			"HM.process-designer", "HM.administrator" })
	void nobodyCompletesOrTakesTheStepOfAnother(String attacker) {
		String username = cases.holderOf(attacker);
		EngineDoor tasklist = EngineDoor.webapp(port, username);
		for (String verb : List.of("complete", "submit-form"))
			refused(tasklist.post("/task/" + task + "/" + verb, ANSWERS));
		refused(tasklist.post("/task/" + task + "/claim", "{\"userId\": \"" + username + "\"}"));
		refused(tasklist.post("/task/" + task + "/assignee", "{\"userId\": \"" + username + "\"}"));
		EngineDoor rest = EngineDoor.rest(port, username);
		for (String verb : List.of("complete", "submit-form"))
			assertThat(rest.post("/task/" + task + "/" + verb, ANSWERS).statusCode()).isEqualTo(403);
		isUntouched();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST /task/{task}/comment/create {\"message\":\"Lê Thị Mẫu\"}", "POST /task/{task}/delegate {\"userId\":\"canbo001\"}",
			"POST /task/{task}/resolve {}", "POST /task/{task}/bpmnError {\"errorCode\":\"x\"}", "POST /task/{task}/bpmnEscalation {\"escalationCode\":\"x\"}",
			"PUT /task/{task}/variables/intakeStep {\"value\":\"REGISTERED\"}", "POST /task/{task}/variables {\"modifications\":{\"intakeStep\":{\"value\":\"REGISTERED\"}}}",
			"PUT /task/{task}/localVariables/x {\"value\":\"y\"}", "PUT /task/{task} {\"name\":\"khác\"}", "DELETE /task/{task} {}",
			"POST /task/{task}/identity-links {\"groupId\":\"TG-CLA.intake-officer\",\"type\":\"candidate\"}", "POST /task/create {\"name\":\"việc riêng\"}",
			"PUT /process-instance/{instance}/variables/intakeStep {\"value\":\"REGISTERED\"}", "PUT /execution/{instance}/localVariables/x {\"value\":\"y\"}",
			"DELETE /process-instance/{instance} {}", "POST /process-instance/{instance}/modification {\"instructions\":[]}",
			"PUT /process-instance/{instance}/suspended {\"suspended\":true}", "POST /message {\"messageName\":\"petition.stopped\",\"all\":true}",
			"POST /signal {\"name\":\"x\"}", "POST /condition {\"variables\":{}}", "POST /process-definition/key/petition/start {}",
			"POST /filter/create {\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{\"assigneeExpression\":\"${1}\"}}",
			"POST /decision-definition/key/handling/evaluate {\"variables\":{}}", "POST /external-task/fetchAndLock {\"workerId\":\"x\",\"maxTasks\":1}",
			"POST /migration/execute {}", "POST /history/process-instance/delete {}", "POST /batch {}", "POST /identity/verify {\"username\":\"canbo001\",\"password\":\"x\"}",
			"POST /user/create {\"profile\":{\"id\":\"x\"}}", "POST /group/create {\"id\":\"x\"}", "POST /authorization/create {\"type\":1}" })
	void theOfficerOfTheStepItselfDoesNothingElseWithIt(String request) {
		String officer = petition.worker("userTask_register");
		String[] parts = request.replace("{task}", task).replace("{instance}", petition.instance("intake").getId()).split(" ", 3);
		HttpResponse<String> answer = EngineDoor.webapp(port, officer).send(parts[0], parts[1], parts[2]);
		assertThat(answer.statusCode()).as(request).isEqualTo(403);
		assertThat(answer.body()).contains("Nghe Dân").doesNotContain("org.camunda", "at java.");
		isUntouched();
	}

	@Test
	void theDrafterDoesNotApproveHisDraftOverRest() {
		TestCase drafted = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED").drafts("RESOLVED");
		String drafter = cases.holderOf("TG-BHD.handler");
		String step = drafted.task("userTask_approveResponse").id();
		tasks.addCandidateGroup(step, "TG-BHD.handler");
		HttpResponse<String> answer = EngineDoor.webapp(port, drafter).post("/task/" + step + "/complete", "{\"variables\": {\"confirmed\": {\"value\": \"yes\"}}}");
		assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(answer.body()).contains("không tự duyệt");
		assertThat(drafted.status()).isEqualTo(PetitionStatus.RESPONSE_DRAFTED);
	}

	private void refused(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(answer.body()).doesNotContain("at org.", "at java.");
	}

	private void isUntouched() {
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(petition.task("userTask_register").assignee()).isNull();
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(tasks.getTaskComments(task)).isEmpty();
		assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(petition.instance("intake").getId()).variableName("intakeStep").count())
			.isZero();
	}
}
