package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.web.Caller;

/** Another ward's case, asked for by whatever somebody may have guessed, overheard or read over a shoulder. */
@ApplicationTest
class EngineForeignCaseIT {

	private static final String WORDS = "Mương thoát nước";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	TaskService tasks;

	TestCase foreign;
	String officer;
	String stranger;
	String task;
	String instance;

	@BeforeEach
	void aCaseOfAnotherWard() {
		cases.mondayMorning();
		foreign = cases.capturedIn("TG-CLA");
		officer = foreign.worker("userTask_register");
		stranger = cases.holderOf("TG-BHD.intake-officer");
		task = foreign.task("userTask_register").id();
		instance = foreign.instance("intake").getId();
		tasks.setVariable(task, "intakeOutcome", "PLANTED");
	}

	@Test
	void byItsCode() {
		Caller caller = Caller.signedOn(port, stranger);
		String address = "/api/petitions/" + foreign.key();
		assertThat(Caller.signedOn(port, officer).get(address).statusCode()).as("its own officer reads it").isEqualTo(200);
		for (String path : List.of("", "/clocks", "/relays", "/similar", "/signatories", "/partners", "/officials", "/slips/1",
				"/attachments/1")) {
			assertThat(caller.get(address + path).statusCode()).as(path).isIn(403, 404);
			assertThat(caller.get(address + path).body()).as(path).doesNotContain(WORDS, "0900 000 099");
		}
		for (String verb : List.of("/extension", "/suspension", "/grade", "/interim-reply", "/pass-on", "/about-official", "/contributions"))
			assertThat(caller.post(address + verb, "{}").statusCode()).as(verb).isGreaterThanOrEqualTo(400);
		assertThat(caller.put(address + "/texts/RESPONSE", "{\"text\": \"Tự ý viết\"}").statusCode()).isIn(403, 404);
		assertThat(caller.post("/api/search", "{\"q\": \"" + foreign.key() + "\"}").body()).doesNotContain("\"" + foreign.key() + "\"");
	}

	@Test
	void byItsTask() {
		assertThat(Caller.signedOn(port, officer).get("/api/tasks/" + task + "/case").statusCode()).isEqualTo(200);
		assertThat(Caller.signedOn(port, stranger).get("/api/tasks/" + task + "/case").statusCode()).isIn(403, 404);
		EngineDoor tasklist = EngineDoor.webapp(port, stranger);
		assertThat(EngineDoor.webapp(port, officer).get("/task/" + task).statusCode()).isEqualTo(200);
		for (String path : List.of("", "/form", "/form-variables", "/deployed-form", "/rendered-form", "/identity-links", "/comment",
				"/attachment", "/variables", "/localVariables", "/variables/intakeOutcome", "/variables/intakeOutcome/data"))
			seesNothing(tasklist.get("/task/" + task + path).body(), tasklist.get("/task/" + task + path).statusCode(), path);
		assertThat(tasklist.get("/task?processInstanceId=" + instance).body()).isEqualTo("[]");
		assertThat(tasklist.post("/task", "{\"processInstanceBusinessKey\": \"" + foreign.key() + "\"}").body()).isEqualTo("[]");
	}

	@Test
	void byItsVariables() {
		EngineDoor tasklist = EngineDoor.webapp(port, stranger);
		assertThat(tasklist.get("/variable-instance?processInstanceIdIn=" + instance).body()).isEqualTo("[]");
		assertThat(tasklist.post("/variable-instance", "{\"variableName\": \"intakeOutcome\"}").body()).doesNotContain("PLANTED");
		for (String path : List.of("/process-instance/" + instance + "/variables", "/process-instance/" + instance,
				"/process-instance/" + instance + "/activity-instances", "/execution/" + instance + "/localVariables",
				"/process-instance?businessKey=" + foreign.key()))
			seesNothing(tasklist.get(path).body(), tasklist.get(path).statusCode(), path);
	}

	@Test
	void byItsHistory() {
		EngineDoor tasklist = EngineDoor.webapp(port, stranger);
		for (String path : List.of("/history/process-instance/" + instance, "/history/process-instance?processInstanceBusinessKey=" + foreign.key(),
				"/history/variable-instance?processInstanceId=" + instance, "/history/activity-instance?processInstanceId=" + instance,
				"/history/task?processInstanceId=" + instance, "/history/task?taskId=" + task, "/history/detail?processInstanceId=" + instance,
				"/history/user-operation?processInstanceId=" + instance, "/history/user-operation?taskId=" + task,
				"/history/identity-link-log?taskId=" + task, "/history/decision-instance?processInstanceId=" + instance))
			seesNothing(tasklist.get(path).body(), tasklist.get(path).statusCode(), path);
	}

	@Test
	void byTheNumberOfItsFile() {
		Caller owner = Caller.signedOn(port, officer);
		byte[] secret = "%PDF-1.4\n% Biên bản của phường khác\n%%EOF".getBytes(StandardCharsets.UTF_8);
		Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(owner.upload("/api/petitions/" + foreign.key() + "/attachments", "bien-ban.pdf", secret).body());
		assertThat(id.find()).as("the file was stored").isTrue();
		assertThat(owner.get("/api/petitions/" + foreign.key() + "/attachments/" + id.group(1)).statusCode()).isEqualTo(200);

		TestCase own = cases.captured();
		Caller caller = Caller.signedOn(port, stranger);
		for (String code : List.of(foreign.key(), own.key()))
			assertThat(caller.get("/api/petitions/" + code + "/attachments/" + id.group(1)).statusCode()).as(code).isIn(403, 404);
	}

	/** 400 is what the engine answers where it does not even find the task. */
	private void seesNothing(String body, int status, String path) {
		assertThat(body).as(path).doesNotContain(WORDS, "PLANTED", foreign.key(), officer);
		if (status == 200)
			assertThat(body).as(path).isEqualTo("[]");
		else
			assertThat(status).as(path).isIn(400, 403, 404);
	}
}
