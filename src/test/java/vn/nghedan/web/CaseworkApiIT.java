package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.PetitionStatus;

@ApplicationTest
class CaseworkApiIT {

	private static final String REASON = "{\"reason\": \"Người dân đã tự khắc phục\"}";

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	Organization organization;

	@Autowired
	ObjectMapper json;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void aWithdrawalEndsTheCaseAndItsTasks() throws Exception {
		TestCase petition = cases.captured();

		assertThat(as("TG-BHD", Roles.VERIFIER).post(path(petition, "withdrawal"), REASON).statusCode()).isEqualTo(403);
		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post(path(petition, "withdrawal"), REASON);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(body(answer).path("status").asText()).isEqualTo("WITHDRAWN");
		assertThat(body(answer).path("steps")).isEmpty();
		assertThat(body(answer).path("actions")).as("only what concerns the persons, or takes it out of the books")
			.extracting(JsonNode::asText).containsExactlyInAnyOrder("QUARANTINE", "CORRECT_PERSON", "HIDE_NAME", "SEE_DISCLOSURES");
		HttpResponse<String> again = as("TG-BHD", Roles.INTAKE_OFFICER).post(path(petition, "withdrawal"), REASON);
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(body(again).path("detail").asText()).contains("Đã rút");
	}

	@Test
	void nobodyRecordsAWithdrawalInAnothersName() {
		TestCase petition = cases.captured();

		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post(path(petition, "withdrawal"),
				"{\"reason\": \"Rút\", \"recordedBy\": \"canbo001\"}");

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
	}

	@Test
	void eachVerbIsOfferedToThoseWhoseBusinessItIs() throws Exception {
		TestCase petition = cases.captured();

		assertThat(actions(petition, "TG-BHD", Roles.INTAKE_OFFICER)).containsExactlyInAnyOrder("WITHDRAW", "MERGE", "DIVERT",
				"SPLIT", "CORRECT", "NAME_OFFICIAL", "SIGNATORIES", "QUARANTINE", "SEE_PERSON", "CORRECT_PERSON", "HIDE_NAME",
				"SEE_DISCLOSURES");
		assertThat(actions(petition, "TG-BHD", Roles.VERIFIER)).containsExactly("QUARANTINE");
		petition.goesTo("RESOLVE", "TG-BHD", "NORMAL");
		assertThat(actions(petition, "TG-BHD", Roles.HANDLER)).contains("INTERIM_REPLY", "REQUEST_EXTENSION")
				.doesNotContain("SUSPEND");
		assertThat(actions(petition, "TG-BHD", Roles.CHAIR)).contains("SUSPEND").doesNotContain("REQUEST_EXTENSION");
		assertThat(actions(petition, "TG", Roles.CHAIR)).contains("SUSPEND");
	}

	@Test
	void theTextOfAStepIsWrittenByWhoWorksItAndShownWithTheTask() throws Exception {
		TestCase petition = cases.captured().registers();
		String report = "{\"text\": \"Đã xem tại chỗ, đúng như phản ánh.\"}";
		String text = path(petition, "texts/VERIFICATION_REPORT");

		assertThat(as("TG-BHD", Roles.CLASSIFIER).put(text, report).statusCode()).isEqualTo(403);
		Caller verifier = as("TG-BHD", Roles.VERIFIER);
		assertThat(verifier.put(text, report).statusCode()).isEqualTo(200);
		assertThat(verifier.put(text, "{\"text\": \" \"}").statusCode()).isEqualTo(422);
		assertThat(verifier.put(path(petition, "texts/RESPONSE"), report).statusCode()).isEqualTo(403);
		assertThat(verifier.put(path(petition, "texts/POEM"), report).statusCode()).isEqualTo(400);

		JsonNode task = body(verifier.get("/api/tasks/" + petition.task("userTask_verify").id() + "/case"));
		assertThat(task.path("kind").asText()).isEqualTo("PETITION");
		assertThat(task.path("step").asText()).isEqualTo("userTask_verify");
		assertThat(task.path("task").path("mine").asBoolean()).isTrue();
		assertThat(task.path("petition").path("petitioner").path("name").asText()).isEqualTo("L••• Th••• M•••");
		JsonNode shown = task.path("texts").get(0);
		assertThat(shown.path("kind").asText()).isEqualTo("VERIFICATION_REPORT");
		assertThat(shown.path("text").asText()).startsWith("Đã xem");
		assertThat(shown.path("editable").asBoolean()).isTrue();
		assertThat(as("TG-BHT", Roles.VERIFIER).get("/api/tasks/" + petition.task("userTask_verify").id() + "/case").statusCode())
				.isEqualTo(404);
		assertThat(verifier.get("/api/tasks/no-such-task/case").statusCode()).isEqualTo(404);
	}

	@Test
	void aHandlerAsksForMoreTimeAndTheChairIsAsked() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		String extension = "{\"days\": 5, \"reason\": \"Chờ vật tư\"}";

		assertThat(as("TG-BHD", Roles.INTAKE_OFFICER).post(path(petition, "extension"), extension).statusCode()).isEqualTo(403);
		HttpResponse<String> answer = as("TG-BHD", Roles.HANDLER).post(path(petition, "extension"), extension);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(petition.steps()).contains("userTask_decideExtension", "userTask_resolve");
		assertThat(as("TG-BHD", Roles.HANDLER).post(path(petition, "extension"), "{\"days\": 0}").body()).contains("\"field\":\"days\"",
				"\"field\":\"reason\"");
	}

	@Test
	void theChairSuspendsAndTheHandlerTellsInBetween() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");

		HttpResponse<String> interim = as("TG-BHD", Roles.HANDLER).post(path(petition, "interim-reply"),
				"{\"newDate\": \"2026-11-20\", \"text\": \"Phường đã kiểm tra và đang bố trí kinh phí.\"}");
		assertThat(interim.statusCode()).as(interim.body()).isEqualTo(200);
		assertThat(interim.body()).contains("\"kind\":\"INTERIM_REPLY\"");

		HttpResponse<String> suspended = as("TG-BHD", Roles.CHAIR).post(path(petition, "suspension"), REASON);
		assertThat(suspended.statusCode()).as(suspended.body()).isEqualTo(200);
		assertThat(petition.status()).isEqualTo(PetitionStatus.SUSPENDED);
		assertThat(petition.steps()).containsExactly("userTask_resume");
	}

	@Test
	void aCityReplyNeedsACaseThatWaitsForOne() throws Exception {
		TestCase petition = cases.captured();

		HttpResponse<String> answer = as("TG", Roles.CITY_LIAISON).post(path(petition, "city-reply"),
				"{\"kind\": \"FULL\", \"number\": \"12/SXD\", \"date\": \"2026-11-02\", \"text\": \"Đồng ý.\"}");
		assertThat(answer.statusCode()).isIn(404, 409);
		HttpResponse<String> chair = as("TG", Roles.CHAIR).post(path(petition, "city-reply"),
				"{\"kind\": \"FULL\", \"number\": \"12/SXD\", \"date\": \"2026-11-02\", \"text\": \"Đồng ý.\"}");
		assertThat(chair.statusCode()).isEqualTo(409);
		assertThat(body(as("TG", Roles.CHAIR).get("/api/petitions/" + petition.key())).path("texts")).isEmpty();
	}

	@Test
	void theCitysReplyIsRecordedByTheCityLiaisonOnlyAndMovesTheCaseOn() throws Exception {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		JsonNode dossier = body(as("TG", Roles.CHAIR).get("/api/tasks/" + petition.dossier().closes().does("userTask_prepareDossier", "prepared", true).task("userTask_signDossier").id() + "/case"));
		assertThat(dossier.path("kind").asText()).isEqualTo("DOSSIER");
		assertThat(dossier.path("dossier").path("petitions").findValuesAsText("code")).containsExactly(petition.key());
		petition.dossier().does("userTask_signDossier", "signed", "yes").does("userTask_sendDossier", "sent", true)
				.fires("serviceTask_tellCases");
		String reply = "{\"kind\": \"%s\", \"number\": \"12/SXD\", \"date\": \"2026-11-02\", \"text\": \"Sở đã kiểm tra.\"}";

		assertThat(as("TG", Roles.CHAIR).post(path(petition, "city-reply"), reply.formatted("FULL")).statusCode()).isEqualTo(403);
		Caller liaison = as("TG", Roles.CITY_LIAISON);
		assertThat(liaison.post(path(petition, "city-reply"), reply.formatted("MAYBE")).statusCode()).isEqualTo(400);
		HttpResponse<String> partial = liaison.post(path(petition, "city-reply"), reply.formatted("PARTIAL"));
		assertThat(partial.statusCode()).as(partial.body()).isEqualTo(200);
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
		HttpResponse<String> interim = liaison.post(path(petition, "city-reply"),
				reply.formatted("INTERIM").replace("\"12/SXD\"", "null"));
		assertThat(interim.statusCode()).as(interim.body()).isEqualTo(200);
		assertThat(liaison.post(path(petition, "city-reply"), reply.formatted("FULL").replace("\"12/SXD\"", "null")).statusCode())
				.isEqualTo(422);
		HttpResponse<String> full = liaison.post(path(petition, "city-reply"), reply.formatted("FULL"));
		assertThat(body(full).path("status").asText()).isEqualTo("CITY_REPLIED");
		assertThat(liaison.post(path(petition, "city-reply"), reply.formatted("FULL")).statusCode()).isEqualTo(409);
	}

	@Test
	void aWrongGroupIsCorrectedAndTheJournalKeepsBoth() throws Exception {
		TestCase petition = cases.captured().registers();
		String before = petition.petition().place().groupCode();

		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post(path(petition, "correction"),
				"{\"groupCode\": \"TG-BHD-45C\", \"field\": \"ROAD\", \"reason\": \"Ghi nhầm tổ\"}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(body(answer).path("group").asText()).isEqualTo("TG-BHD-45C");
		assertThat(body(answer).path("field").asText()).isEqualTo("ROAD");
		LocalDate today = LocalDate.of(2026, 11, 2);
		assertThat(body(answer).path("journal").toString()).contains(organization.group(before, today).name() + ", ",
				" → " + organization.group("TG-BHD-45C", today).name(), "Ghi nhầm tổ").doesNotContain("DRAINAGE", "→ ROAD");
	}

	@Test
	void whatMovesToAnotherWardIsTheCallersNoLonger() {
		TestCase petition = cases.captured();
		Caller officer = as("TG-BHD", Roles.INTAKE_OFFICER);

		HttpResponse<String> answer = officer.post(path(petition, "correction"),
				"{\"groupCode\": \"TG-CLA-1\", \"reason\": \"Nghe nhầm phường\"}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
		assertThat(officer.get("/api/petitions/" + petition.key()).statusCode()).isEqualTo(404);
		assertThat(as("TG-CLA", Roles.INTAKE_OFFICER).get("/api/petitions/" + petition.key()).statusCode()).isEqualTo(200);
	}

	@Test
	void theJournalSpeaksInWords() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").isAnswered().judges("DISSATISFIED");
		Caller chair = as("TG-BHD", Roles.CHAIR);

		JsonNode journal = body(chair.get("/api/petitions/" + petition.key())).path("journal");
		assertThat(journal.findValuesAsText("reason")).contains("Đúng như phản ánh", "Đã giải quyết", "Điện thoại", "Không hài lòng")
				.doesNotContain("CONFIRMED", "RESOLVED", "PHONE", "DISSATISFIED");
		assertThat(body(chair.get("/api/petitions/" + petition.key())).path("noticeOfHandlingAt").asText()).isNotEmpty();
	}

	@Test
	void aNoteWithSeveralMattersIsSplit() throws Exception {
		TestCase petition = cases.captured();

		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post(path(petition, "split"),
				"{\"contents\": [\"Đèn đường hỏng.\", \"Chó thả rông.\"]}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(body(answer).path("children")).hasSize(2);
		JsonNode child = body(as("TG-BHD", Roles.INTAKE_OFFICER).get("/api/petitions/" + body(answer).path("children").get(0).asText()));
		assertThat(child.path("parent").asText()).isEqualTo(petition.key());
		assertThat(child.path("steps").get(0).path("step").asText()).isEqualTo("userTask_register");
	}

	@Test
	void aLaterDuplicateIsMergedAndAnotherTrackTaken() throws Exception {
		Caller officer = as("TG-BHD", Roles.INTAKE_OFFICER);
		TestCase master = capture(officer, "Cây xà cừ trước chợ sắp đổ vào nhà dân.");
		TestCase duplicate = capture(officer, "Cây xà cừ trước chợ sắp đổ, rất nguy hiểm cho nhà dân.");
		TestCase complaint = cases.captured();

		assertThat(officer.get(path(duplicate, "similar")).body()).contains(master.key());
		assertThat(officer.post(path(duplicate, "merge"), "{\"masterCode\": \"" + master.key() + "\"}").statusCode()).isEqualTo(200);
		assertThat(body(officer.get("/api/petitions/" + master.key())).path("duplicates").get(0).asText()).isEqualTo(duplicate.key());
		assertThat(officer.post(path(complaint, "diversion"), "{\"status\": \"CAPTURED\", \"reason\": \"x\"}").statusCode()).isEqualTo(422);
		assertThat(officer.post(path(complaint, "diversion"), "{\"status\": \"DIVERTED_COMPLAINT\", \"reason\": \"Khiếu nại\"}")
				.statusCode()).isEqualTo(200);
		assertThat(complaint.steps()).isEmpty();
	}

	@Test
	void aClosedCaseIsReopenedByAManagerOnly() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").answers("RESOLVED").tells()
				.judges("SATISFIED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);

		assertThat(as("TG-BHD", Roles.CHAIR).post(path(petition, "reopening"), REASON).statusCode()).isEqualTo(403);
		assertThat(as("HM", Roles.MANAGER).post(path(petition, "reopening"), REASON).statusCode()).isEqualTo(200);
		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
	}

	@Test
	void meIsWhoHasSignedOn() throws Exception {
		JsonNode me = body(as("TG-BHD", Roles.CHAIR).get("/api/me"));

		assertThat(me.path("username").asText()).isEqualTo("canbo028");
		assertThat(me.path("roles").get(0).path("role").asText()).isEqualTo("chair");
		assertThat(me.path("roles").get(0).path("unitName").asText()).contains("Bình Hòa Đông");
	}

	@Test
	void whatCanBeChosenComesWithItsNames() throws Exception {
		JsonNode reference = body(as("TG-BHD", Roles.INTAKE_OFFICER).get("/api/reference"));

		assertThat(reference.path("wards").findValuesAsText("code")).contains("TG-BHD", "TG-NSH", "HL-HTR");
		assertThat(reference.path("wards").findValuesAsText("mine")).containsOnlyOnce("true");
		assertThat(reference.path("channels")).hasSize(10);
		assertThat(reference.path("fields").toString()).contains("DRAINAGE");
		for (String list : List.of("channels", "kinds", "statuses", "tracks", "replyKinds", "meetingTypes", "fields", "objects")) {
			reference.path(list).forEach(choice -> assertThat(choice.path("label").asText()).as(choice.toString()).isNotBlank()
					.doesNotContain(choice.path("code").asText()));
		}
	}

	private List<String> actions(TestCase petition, String unit, String role) throws Exception {
		List<String> actions = new ArrayList<>();
		body(as(unit, role).get("/api/petitions/" + petition.key())).path("actions").forEach(one -> actions.add(one.asText()));
		return actions;
	}

	private TestCase capture(Caller officer, String content) throws Exception {
		return cases.of(body(officer.post("/api/petitions", """
				{"channel": "HOTLINE", "wardCode": "TG-BHD", "content": "%s", "heardAt": "2026-11-02T07:30:00+07:00"}"""
				.formatted(content))).path("code").asText());
	}

	private static String path(TestCase petition, String verb) {
		return "/api/petitions/" + petition.key() + "/" + verb;
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, LocalDate.of(2026, 11, 2)).get(0));
	}
}
