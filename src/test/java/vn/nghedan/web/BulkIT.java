package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.platform.VietnamTime;

/** What is looked at before an act on many steps, and what each of them is when it is done alone. */
@ApplicationTest
class BulkIT {

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	Organization organization;
	@Autowired
	ResolutionDesk resolution;
	@Autowired
	ObjectMapper json;
	@Autowired
	BulkRows rows;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void aPreviewSaysWhatWouldBecomeOfEachAndChangesNothing() throws Exception {
		TestCase answered = inWork().resolves("RESOLVED");
		TestCase working = inWork();
		String draft = answered.task("userTask_draftResponse").id();
		String order = "{\"kind\": \"ANSWER\", \"outcome\": \"RESOLVED\", \"words\": \"Việc {mã} đã xong.\"}";
		JsonNode lines = body(handler().post("/api/bulk/preview", "{\"order\": " + order + ", \"tasks\": [\"" + draft + "\", \""
				+ working.task("userTask_resolve").id() + "\", \"no-such-task\"]}"));

		assertThat(lines.get(0).path("possible").asBoolean()).as(lines.toString()).isTrue();
		assertThat(lines.get(0).path("text").asText()).isEqualTo("Việc " + answered.key() + " đã xong.");
		assertThat(lines.get(1).path("possible").asBoolean()).isFalse();
		assertThat(lines.get(1).path("refusal").asText()).contains("dự thảo trả lời");
		assertThat(lines.get(2).path("refusal").asText()).contains("Không còn công việc này");
		assertThat(answered.steps()).containsExactly("userTask_draftResponse");
		assertThat(answered.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(body(handler().get("/api/petitions/" + answered.key())).path("texts").findValuesAsText("text"))
				.doesNotContain("Việc " + answered.key() + " đã xong.");
	}

	@Test
	void aPreviewSaysWhoGetsItWhoIsRemindedAndWhichDateMoves() throws Exception {
		TestCase petition = inWork();
		String resolve = petition.task("userTask_resolve").id();
		String due = words(petition.task("userTask_resolve").due());
		String name = organization.official(cases.holderOf("TG-BHD.handler")).fullName();

		assertThat(said("TG-BHD.chair", "{\"kind\": \"ASSIGN\", \"official\": \"" + cases.holderOf("TG-BHD.handler") + "\"}", resolve))
				.startsWith("Đang giữ: ").endsWith("Giao cho: " + name + ".");
		assertThat(said("TG-BHD.chair", "{\"kind\": \"REMIND\"}", resolve)).startsWith("Nhắc: ").contains(name);
		assertThat(said("TG-BHD.handler", "{\"kind\": \"EXTEND\", \"days\": 5, \"reason\": \"Chờ vật tư\"}", resolve))
				.startsWith("Hạn " + due + "; xin thêm 5 ngày làm việc");
		assertThat(petition.steps()).as("nothing is changed").containsExactly("userTask_resolve");

		resolution.requestExtension(petition.key(), 5, "Chờ vật tư", new Actor(petition.worker("userTask_resolve")));
		String asked = said("TG-BHD.chair", "{\"kind\": \"GRANT\"}", petition.task("userTask_decideExtension").id());
		assertThat(petition.steps()).contains("userTask_decideExtension");
		petition.does("userTask_decideExtension", "confirmed", "yes");
		assertThat(asked).isEqualTo("Hạn " + due + " dời đến " + words(petition.task("userTask_resolve").due()) + ".");
	}

	private String said(String by, String order, String task) throws Exception {
		JsonNode line = body(as(by).post("/api/bulk/preview", "{\"order\": " + order + ", \"tasks\": [\"" + task + "\"]}")).get(0);
		assertThat(line.path("possible").asBoolean()).as(line.toString()).isTrue();
		return line.path("text").asText();
	}

	private static String words(Instant due) {
		return VietnamTime.words(VietnamTime.dateOf(due));
	}

	@Test
	void whatIsNotWholeIsRefusedBeforeAnythingBegins() throws Exception {
		String task = inWork().task("userTask_resolve").id();
		assertThat(field("{\"kind\": \"EXTEND\", \"days\": 5}", task)).isEqualTo("reason");
		assertThat(field("{\"kind\": \"ASSIGN\"}", task)).isEqualTo("official");
		assertThat(field("{\"kind\": \"ANSWER\", \"outcome\": \"RESOLVED\", \"words\": \"Kính gửi {họ tên}\"}", task)).isEqualTo("words");
		assertThat(handler().post("/api/bulk", "{\"order\": {\"kind\": \"REMIND\"}, \"tasks\": []}").statusCode()).isEqualTo(400);
	}

	@Test
	void aTaskIsTakenGivenBackAndGivenAway() throws Exception {
		TestCase petition = cases.captured().registers();
		String task = petition.task("userTask_verify").id();
		String verifier = cases.holderOf("TG-BHD.verifier");
		Caller own = as("TG-BHD.verifier");

		assertThat(as("TG-BHD.classifier").post(path(task, "claim"), "{}").statusCode()).isEqualTo(403);
		assertThat(own.post(path(task, "claim"), "{}").statusCode()).isEqualTo(204);
		assertThat(own.post(path(task, "claim"), "{}").statusCode()).as("it is his").isEqualTo(204);
		assertThat(petition.task("userTask_verify").assignee()).isEqualTo(verifier);
		assertThat(as("TG-BHD.classifier").post(path(task, "release"), "{}").statusCode()).isEqualTo(403);
		assertThat(own.post(path(task, "release"), "{}").statusCode()).isEqualTo(204);
		assertThat(petition.task("userTask_verify").assignee()).isNull();

		String give = "{\"official\": \"" + verifier + "\"}";
		assertThat(own.post(path(task, "assignment"), give).statusCode()).as("who does not have it does not give it away").isEqualTo(403);
		assertThat(as("TG-BHT.chair").post(path(task, "assignment"), give).statusCode()).isIn(403, 404);
		assertThat(as("TG.chair").post(path(task, "assignment"), give).statusCode()).isEqualTo(204);
		assertThat(petition.task("userTask_verify").assignee()).isEqualTo(verifier);
		HttpResponse<String> other = as("TG-BHD.chair").post(path(task, "assignment"), "{\"official\": \"" + cases.holderOf("TG-BHD.handler") + "\"}");
		assertThat(other.statusCode()).isEqualTo(422);
		assertThat(own.post(path("no-such-task", "claim"), "{}").statusCode()).isEqualTo(404);
	}

	@Test
	void whomAPetitionIsAboutGivesNoneOfItsStepsToAnybody() throws Exception {
		TestCase petition = cases.captured().registers();
		String chair = cases.holderOf("TG-BHD.chair");
		assertThat(as("TG-BHD.intake-officer").post("/api/petitions/" + petition.key() + "/about-official", "{\"official\": \"" + chair + "\"}")
				.statusCode()).isEqualTo(200);
		String task = petition.task("userTask_verify").id();
		assertThat(Caller.signedOn(port, chair).post(path(task, "assignment"), "{\"official\": \"" + chair + "\"}").statusCode()).isEqualTo(404);
	}

	@Test
	void whoServesUnderWhomItIsAboutIsNeitherOfferedNorGivenIt() throws Exception {
		TestCase petition = cases.captured().registersEvident();
		assertThat(as("TG-BHD.intake-officer").post("/api/petitions/" + petition.key() + "/about-official",
				"{\"official\": \"" + cases.holderOf("TG-BHD.chair") + "\"}").statusCode()).isEqualTo(200);
		petition.classifies("RESOLVE", "TG", "NORMAL").confirms().does("userTask_acceptTransfer", "confirmed", "yes");
		String task = petition.task("userTask_resolve").id();
		String fair = cases.holderOf("TG.handler");
		String subordinate = cases.holderOf("TG-BHD.verifier");
		holds(subordinate, "handler", "TG");
		try {
			JsonNode offered = body(as("TG.chair").post("/api/bulk/colleagues", "{\"tasks\": [\"" + task + "\"]}"));
			assertThat(offered.findValuesAsText("username")).contains(fair).doesNotContain(subordinate);
			assertThat(as("TG.chair").post(path(task, "assignment"), "{\"official\": \"" + subordinate + "\"}").statusCode()).isEqualTo(403);
			JsonNode tried = body(as("TG.chair").post("/api/bulk/preview", "{\"order\": {\"kind\": \"ASSIGN\", \"official\": \"" + subordinate
					+ "\"}, \"tasks\": [\"" + task + "\"]}")).get(0);
			assertThat(tried.path("possible").asBoolean()).isFalse();
			assertThat(tried.path("refusal").asText()).as("the reason and no failure").contains("người đứng đầu đơn vị");
			assertThat(petition.task("userTask_resolve").assignee()).isNull();
			assertThat(as("TG.chair").post(path(task, "assignment"), "{\"official\": \"" + fair + "\"}").statusCode()).isEqualTo(204);
		}
		finally {
			holdsNoMore(subordinate, "TG");
		}
	}

	@Test
	void whoCouldHaveThemIsListedWithHowMany() throws Exception {
		TestCase first = cases.captured().registers();
		TestCase second = inWork();
		JsonNode colleagues = body(as("TG-BHD.chair").post("/api/bulk/colleagues", "{\"tasks\": [\"" + first.task("userTask_verify").id() + "\", \""
				+ second.task("userTask_resolve").id() + "\"]}"));
		assertThat(colleagues.findValuesAsText("username")).contains(cases.holderOf("TG-BHD.verifier"), cases.holderOf("TG-BHD.handler"))
				.doesNotContain(cases.holderOf("TG-BHT.verifier"));
		assertThat(colleagues.get(0).path("able").asInt()).isBetween(1, 2);
		assertThat(body(as("TG-BHT.chair").post("/api/bulk/colleagues", "{\"tasks\": [\"" + first.task("userTask_verify").id() + "\"]}"))).isEmpty();
	}

	@Test
	void aCaseIsRemindedOfOnceADayAndItsReminderPutAside() throws Exception {
		TestCase petition = inWork();
		String path = "/api/petitions/" + petition.key() + "/reminder";
		assertThat(handler().post(path, "{}").statusCode()).isEqualTo(403);
		assertThat(as("TG-BHD.chair").post(path, "{\"note\": \"Dân hỏi nhiều lần\"}").statusCode()).isEqualTo(204);
		assertThat(as("TG-BHD.chair").post(path, "{}").statusCode()).as("once a day").isEqualTo(409);

		JsonNode mine = one(handler(), petition);
		assertThat(mine.path("note").asText()).isEqualTo("Dân hỏi nhiều lần");
		assertThat(mine.path("byName").asText()).isNotBlank();
		assertThat(as("TG-BHD.verifier").post("/api/reminders/" + mine.path("id").asText() + "/seen", "{}").statusCode()).isEqualTo(404);
		assertThat(handler().post("/api/reminders/" + mine.path("id").asText() + "/seen", "{}").statusCode()).isEqualTo(204);
		assertThat(one(handler(), petition)).isNull();
		JsonNode journal = body(as("TG-BHD.chair").get("/api/petitions/" + petition.key())).path("journal");
		assertThat(journal.toString()).contains("Nhắc người đang giữ việc");
	}

	@Test
	void nobodyIsRemindedOfWhatIsDone() throws Exception {
		TestCase petition = inWork();
		assertThat(as("TG-BHD.chair").post("/api/petitions/" + petition.key() + "/reminder", "{}").statusCode()).isEqualTo(204);
		assertThat(one(handler(), petition)).isNotNull();
		petition.resolves("RESOLVED");
		assertThat(petition.status().isOpen()).isTrue();
		assertThat(one(handler(), petition)).isNull();
	}

	@Test
	void nobodyIsRemindedOfWhatSomebodyElseHasOrOfWhereHeWorksNoMore() throws Exception {
		TestCase petition = cases.captured().registers();
		TestCase waiting = cases.captured().registers();
		String own = cases.holderOf("TG-BHD.verifier");
		String guest = cases.holderOf("TG-BHT.verifier");
		Caller moved = Caller.signedOn(port, guest);
		holds(guest, "verifier", "TG-BHD");
		try {
			for (TestCase each : new TestCase[] { petition, waiting }) {
				assertThat(as("TG-BHD.chair").post("/api/petitions/" + each.key() + "/reminder", "{}").statusCode()).isEqualTo(204);
				assertThat(one(moved, each)).isNotNull();
			}
			assertThat(as("TG-BHD.chair").post(path(petition.task("userTask_verify").id(), "assignment"), "{\"official\": \"" + own + "\"}")
					.statusCode()).isEqualTo(204);
			assertThat(one(moved, petition)).isNull();
			assertThat(one(moved, waiting)).isNotNull();
		}
		finally {
			holdsNoMore(guest, "TG-BHD");
		}
		assertThat(one(moved, waiting)).isNull();
		assertThat(one(Caller.signedOn(port, own), petition)).isNotNull();
	}

	@Test
	void anotherOnesActIsNotThere() throws Exception {
		String task = inWork().task("userTask_resolve").id();
		JsonNode act = body(as("TG-BHD.chair").post("/api/bulk", "{\"order\": {\"kind\": \"REMIND\"}, \"tasks\": [\"" + task + "\"]}"));
		String path = "/api/bulk/" + act.path("id").asText();
		assertThat(handler().get(path).statusCode()).isEqualTo(404);
		assertThat(handler().post(path + "/stop", "{}").statusCode()).isEqualTo(404);
		JsonNode stopped = body(as("TG-BHD.chair").post(path + "/stop", "{}"));
		assertThat(stopped.path("state").asText()).isEqualTo("STOPPED");
		assertThat(stopped.path("resumable").asBoolean()).isTrue();
		assertThat(body(as("TG-BHD.chair").get("/api/bulk")).get(0).path("id").asText()).isEqualTo(act.path("id").asText());
	}

	private void holds(String official, String role, String unit) {
		jdbc.sql("insert into nghedan.role_holding (username, role, unit_code, valid_from) values (?, ?, ?, '2026-01-01')").param(official)
				.param(role).param(unit).update();
	}

	private void holdsNoMore(String official, String unit) {
		jdbc.sql("delete from nghedan.role_holding where username = ? and unit_code = ? and valid_from = '2026-01-01'").param(official).param(unit).update();
	}

	@Test
	void whatIsStoppedIsGoneOnWithByNobody() throws Exception {
		String task = inWork().task("userTask_resolve").id();
		long id = body(as("TG-BHD.chair").post("/api/bulk", "{\"order\": {\"kind\": \"REMIND\"}, \"tasks\": [\"" + task + "\"]}")).path("id").asLong();
		BulkRows.Item item = rows.waiting(id, 20).get(0);
		assertThat(transaction.<Boolean>execute(status -> rows.take(id, item))).isTrue();
		transaction.executeWithoutResult(status -> rows.finish(id, clock.instant()));
		assertThat(rows.running(id)).as("one of them is still to be done").isPresent();

		as("TG-BHD.chair").post("/api/bulk/" + id + "/stop", "{}");
		assertThat(transaction.<Boolean>execute(status -> rows.take(id, item))).as("also by a batch that has begun").isFalse();
	}

	@Test
	void whoeverCanBeRemindedIsAlsoWhereNobodyCanBeOfAnotherStep() throws Exception {
		TestCase petition = inWork();
		assertThat(handler().post("/api/petitions/" + petition.key() + "/extension", "{\"days\": 5, \"reason\": \"Chờ vật tư về\"}").statusCode())
				.isBetween(200, 204);
		assertThat(as("TG-BHD.chair").post(path(petition.task("userTask_decideExtension").id(), "claim"), "{}").statusCode()).isEqualTo(204);
		String path = "/api/petitions/" + petition.key() + "/reminder";
		assertThat(as("TG-BHD.chair").post(path, "{}").statusCode()).as("he decides on the extension himself").isEqualTo(204);
		assertThat(one(handler(), petition)).isNotNull();
		assertThat(as("TG-BHD.chair").post(path, "{}").statusCode()).as("once a day").isEqualTo(409);
	}

	private TestCase inWork() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
	}

	private Caller handler() {
		return as("TG-BHD.handler");
	}

	private Caller as(String group) {
		return Caller.signedOn(port, cases.holderOf(group));
	}

	private static String path(String task, String verb) {
		return "/api/tasks/" + task + "/" + verb;
	}

	private JsonNode one(Caller caller, TestCase petition) throws Exception {
		for (JsonNode each : body(caller.get("/api/reminders")).path("items")) {
			if (each.path("code").asText().equals(petition.key())) {
				return each;
			}
		}
		return null;
	}

	private String field(String order, String task) throws Exception {
		HttpResponse<String> answer = handler().post("/api/bulk", "{\"order\": " + order + ", \"tasks\": [\"" + task + "\"]}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		return body(answer).path("errors").get(0).path("field").asText();
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}
}
