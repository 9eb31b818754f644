package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.TextKind;

/** What Tasklist is told when a form is sent that cannot be taken. */
@ApplicationTest
class TasklistApiIT {

	private static final String FINDING = "{\"variables\": {\"finding\": {\"value\": \"CONFIRMED\"}}}";

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	CaseDesk desk;

	@Autowired
	TaskService engine;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void aStepOfAWithdrawnPetitionIsGoneAndSaysSo() {
		TestCase petition = cases.captured().registers().writes(TextKind.VERIFICATION_REPORT);
		Caller verifier = Caller.signedOn(port, petition.worker("userTask_verify"));
		String task = petition.task("userTask_verify").id();
		desk.withdraw(petition.key(), "Người dân rút", new Actor("canbo001"));

		HttpResponse<String> answer = submit(verifier, task, FINDING);

		assertThat(answer.body()).contains("Hồ sơ không còn chờ bước này");
		assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(petition.status()).isEqualTo(PetitionStatus.WITHDRAWN);
	}

	@Test
	void aFormIsTakenOnceAndARefusedOneSaysWhatIsMissing() {
		TestCase petition = cases.captured().registers();
		Caller verifier = Caller.signedOn(port, petition.worker("userTask_verify"));
		String task = petition.task("userTask_verify").id();
		HttpResponse<String> refused = submit(verifier, task, FINDING);
		assertThat(refused.body()).contains("Báo cáo xác minh");
		assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(petition.steps()).containsExactly("userTask_verify");

		petition.writes(TextKind.VERIFICATION_REPORT);
		assertThat(submit(verifier, task, FINDING).statusCode()).isEqualTo(204);
		assertThat(submit(verifier, task, FINDING).body()).contains("Hồ sơ không còn chờ bước này");
		assertThat(petition.steps()).containsExactly("userTask_classify");
	}

	@Test
	void whatSomebodyElseHasTakenCannotBeTakenAgain() {
		TestCase petition = cases.captured();
		String officer = petition.worker("userTask_register");
		String task = petition.task("userTask_register").id();
		engine.setAssignee(task, "canbo028");

		HttpResponse<String> answer = post(Caller.signedOn(port, officer), task, "claim", "{\"userId\": \"" + officer + "\"}");

		assertThat(answer.body()).contains("Người khác vừa nhận công việc này");
		assertThat(petition.task("userTask_register").assignee()).isEqualTo("canbo028");
	}

	@Test
	void refusalsAreInEnglishForThoseWhoReadEnglish() {
		TestCase petition = cases.captured().registers();
		Caller verifier = Caller.signedOn(port, petition.worker("userTask_verify"));
		String task = petition.task("userTask_verify").id();

		assertThat(submit(verifier, task, "{\"variables\": {}}", "Accept-Language", "en").body()).contains("“Finding” is missing");
	}

	private static HttpResponse<String> submit(Caller caller, String task, String form, String... headers) {
		return post(caller, task, "submit-form", form, headers);
	}

	/** As Tasklist does it: with the token that the web applications of the engine have given. */
	private static HttpResponse<String> post(Caller caller, String task, String verb, String body, String... headers) {
		caller.get("/camunda/app/tasklist/default/");
		List<String> all = new ArrayList<>(List.of(headers));
		all.addAll(List.of("X-XSRF-TOKEN", caller.cookie("XSRF-TOKEN"), "Accept", "application/json"));
		return caller.post("/camunda/api/engine/engine/default/task/" + task + "/" + verb, body, all.toArray(String[]::new));
	}
}
