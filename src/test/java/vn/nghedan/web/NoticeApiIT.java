package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.TwinCity;
import vn.nghedan.access.Accounts;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.AssessmentDesk;

/** What petitioners have to be told: listed for those who work in the ward, printed, and noted once. */
@ApplicationTest
class NoticeApiIT {

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	ObjectMapper json;
	@Autowired
	AssessmentDesk assessment;
	@Autowired
	Accounts accounts;
	@Autowired
	TwinCity city;
	@Autowired
	Organization organization;

	@BeforeEach
	@AfterEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void theNoticeOfHandlingIsListedPrintedAndNotedOnce() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "SIMPLE");
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		JsonNode waiting = one(intake, petition);
		assertThat(waiting.path("kind").asText()).isEqualTo("HANDLING");
		assertThat(waiting.path("name").asText()).isEqualTo("L••• Th••• M•••");
		assertThat(waiting.path("wardName").asText()).contains("Bình Hòa Đông");
		assertThat(waiting.path("text").asText()).contains("giải quyết");
		String notice = "/api/notices/" + waiting.path("id").asText();

		JsonNode letter = body(intake.get(notice + "/print"));
		assertThat(letter.path("recipient").asText()).isEqualTo("Ông/bà Lê Thị Mẫu");
		assertThat(letter.path("place").asText()).isEqualTo("Bình Hòa Đông");
		assertThat(letter.path("paragraphs")).hasSizeGreaterThan(1);

		assertThat(intake.post(notice + "/told", "{\"way\": \"PHONE\", \"toldOn\": \"2026-11-03\"}").statusCode())
			.as("not tomorrow").isEqualTo(422);
		HttpResponse<String> told = intake.post(notice + "/told", "{\"way\": \"PHONE\", \"toldOn\": \"2026-11-02\", \"proof\": \"Gọi 9 giờ\"}");
		assertThat(told.statusCode()).as(told.body()).isEqualTo(204);
		assertThat(intake.post(notice + "/told", "{\"way\": \"PHONE\", \"toldOn\": \"2026-11-02\"}").statusCode()).isEqualTo(409);
		assertThat(one(intake, petition)).isNull();

		JsonNode seen = body(intake.get("/api/petitions/" + petition.key())).path("notices").get(0);
		assertThat(seen.path("wayLabel").asText()).isNotEqualTo("PHONE").isNotBlank();
		assertThat(seen.path("toldByName").asText()).isNotBlank();
		assertThat(seen.path("proof").asText()).isEqualTo("Gọi 9 giờ");
	}

	@Test
	void nobodyOfAnotherWardSeesOrNotesIt() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "SIMPLE");
		String notice = "/api/notices/" + one(as("TG-BHD", Roles.INTAKE_OFFICER), petition).path("id").asText();
		Caller other = as("TG-NSH", Roles.INTAKE_OFFICER);
		assertThat(one(other, petition)).isNull();
		assertThat(other.get(notice + "/print").statusCode()).isEqualTo(404);
		assertThat(other.post(notice + "/told", "{\"way\": \"PHONE\", \"toldOn\": \"2026-11-02\"}").statusCode()).isEqualTo(404);
	}

	@Test
	void whomThePetitionIsAboutDoesNotReadWhoWroteIt() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "SIMPLE");
		Caller chair = as("TG-BHD", Roles.CHAIR);
		String notice = "/api/notices/" + one(chair, petition).path("id").asText();
		assessment.about(petition.key(), cases.holderOf("TG-BHD.chair"), new Actor(cases.holderOf("TG-BHD.intake-officer")));
		assertThat(one(chair, petition)).isNull();
		assertThat(chair.get(notice + "/print").statusCode()).isEqualTo(404);
		assertThat(one(as("TG-BHD", Roles.INTAKE_OFFICER), petition)).isNotNull();
	}

	@Test
	void whatSomebodyWasToldStaysAsItWasToldWhenTheCaseMoves() throws Exception {
		city.inJune();
		TestCase told = inWorkAtTheDistrict();
		TestCase untold = inWorkAtTheDistrict();
		Caller before = ofTheTwin("ZG-TVI");
		JsonNode words = body(before.get("/api/petitions/" + told.key())).path("notices").get(0);
		String notice = "/api/notices/" + words.path("id").asText();
		assertThat(before.post(notice + "/told", "{\"way\": \"PHONE\", \"toldOn\": \"2025-06-02\"}").statusCode()).isEqualTo(204);
		JsonNode letter = body(before.get(notice + "/print"));

		city.inJuly();

		Caller after = ofTheTwin("ZM-NVI");
		JsonNode kept = body(after.get("/api/petitions/" + told.key())).path("notices");
		assertThat(kept.get(0).path("text")).isEqualTo(words.path("text"));
		assertThat(body(after.get(notice + "/print"))).as("the letter too, with its head and its day").isEqualTo(letter);
		assertThat(letter.path("unitName").asText()).isEqualTo(organization.authority("ZG-TVI").name());
		assertThat(letter.path("date").asText()).isEqualTo("2025-06-02");
		String successor = organization.authority(told.petition().route().unit()).name();
		assertThat(kept.get(1).path("kind").asText()).isEqualTo("REORGANIZATION");
		assertThat(kept.get(1).path("text").asText()).as("what is new he is told beside it").contains(successor);
		assertThat(body(after.get("/api/petitions/" + untold.key())).path("notices").get(0).path("text").asText())
			.as("whom nobody has told hears what is so now").contains(successor).isNotEqualTo(words.path("text").asText());
	}

	@Test
	void whatSomebodyWasToldStaysAsItWasToldWhenTheUnitReturnsIt() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "SIMPLE");
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		JsonNode words = one(intake, petition);
		assertThat(intake.post("/api/notices/" + words.path("id").asText() + "/told",
				"{\"way\": \"PHONE\", \"toldOn\": \"2026-11-02\"}").statusCode()).isEqualTo(204);
		petition.does("userTask_acceptTransfer", "confirmed", "no", "reason", "Thuộc việc của bộ phận khác")
			.classifies("RESOLVE", "TG-BHD/VHXH", "SIMPLE").confirms();
		assertThat(petition.petition().route().unit()).isEqualTo("TG-BHD/VHXH");
		JsonNode notices = body(intake.get("/api/petitions/" + petition.key())).path("notices");
		assertThat(notices.get(0).path("text")).isEqualTo(words.path("text"));
	}

	private TestCase inWorkAtTheDistrict() {
		return cases.heardIn("ZG-TVI-6").goesTo("RESOLVE", "ZG/QLDT", "NORMAL").does("userTask_acceptTransfer", "confirmed", "yes");
	}

	@Test
	void nobodyIsToldWhomNobodyKnows() throws Exception {
		TestCase petition = cases.capturedAnonymously().goesTo("RESOLVE", "TG-BHD/KTHT", "SIMPLE");
		assertThat(one(as("TG-BHD", Roles.INTAKE_OFFICER), petition)).isNull();
	}

	/** The notice of this case, looked for on every page. */
	private JsonNode one(Caller caller, TestCase petition) throws Exception {
		String cursor = "";
		do {
			JsonNode page = body(caller.get("/api/notices?open=true&limit=3" + cursor));
			JsonNode found = StreamSupport.stream(page.path("items").spliterator(), false)
				.filter(line -> line.path("code").asText().equals(petition.key())).findFirst().orElse(null);
			if (found != null) {
				return found;
			}
			cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : null;
		}
		while (cursor != null);
		return null;
	}

	/** The intake officer of a ward there; its officials have no accounts of themselves. */
	private Caller ofTheTwin(String ward) {
		accounts.create(cases.holderOf(ward + "." + Roles.INTAKE_OFFICER), Caller.PASSWORD);
		return as(ward, Roles.INTAKE_OFFICER);
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, cases.holderOf(unit + "." + role));
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}
}
