package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;

@ApplicationTest
class PetitionApiIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
	private static final String GOOD = """
			{"channel": "HOTLINE", "kind": "FEEDBACK", "groupCode": "TG-BHD-45C", "content": "Đèn đường trước nhà không sáng.",
			 "heardAt": "2026-11-02T07:30:00+07:00", "petitioner": {"name": "Trần Văn Thử", "phone": "0900 000 055"}}""";

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	Organization organization;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ObjectMapper json;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void anOpinionBecomesAPetitionWithACodeAtOnce() throws Exception {
		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions", GOOD);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		JsonNode receipt = json.readTree(answer.body());
		assertThat(receipt.path("code").asText()).matches("2026-TG-BHD-\\d{6}");
		assertThat(receipt.path("status").asText()).isEqualTo("CAPTURED");
		assertThat(receipt.path("receiptDate").asText()).isEqualTo("2026-11-02");
		assertThat(answer.headers().firstValue("Location")).hasValue("/api/petitions/" + receipt.path("code").asText());
	}

	@Test
	void whoIsConcernedSeesTheWholeCase() throws Exception {
		String code = capture(GOOD);

		JsonNode petition = body(as("TG-BHD", Roles.CHAIR).get("/api/petitions/" + code));

		assertThat(petition.path("heardAt").asText()).isEqualTo("2026-11-02T07:30:00+07:00");
		assertThat(petition.path("petitioner").path("name").asText()).isEqualTo("Tr••• V••• Th•••");
		assertThat(petition.path("petitioner").path("phone").asText()).isEqualTo("090••••055");
		assertThat(petition.path("wardName").asText()).contains("Bình Hòa Đông");
		assertThat(petition.path("groupName").asText()).contains("45C");
		assertThat(petition.path("statusLabel").asText()).isEqualTo("Đã ghi nhận");
		assertThat(petition.path("journal").get(0).path("action").asText()).isEqualTo("CAPTURE");
		assertThat(petition.path("journal").get(0).path("at").asText()).endsWith("+07:00");
		assertThat(petition.path("clocks")).isNotEmpty();
		assertThat(petition.path("steps").get(0).path("step").asText()).isEqualTo("userTask_register");
	}

	@Test
	void toAnotherUnitTheCaseDoesNotExist() throws Exception {
		String code = capture(GOOD);

		for (String role : new String[] { Roles.CHAIR, Roles.INTAKE_OFFICER, Roles.HANDLER, Roles.LIAISON_OFFICIAL }) {
			Caller stranger = as("TG-BHT", role);
			assertThat(stranger.get("/api/petitions/" + code).statusCode()).as(role).isEqualTo(404);
			assertThat(stranger.get("/api/petitions/" + code + "/attachments").statusCode()).as(role).isEqualTo(404);
			assertThat(stranger.get("/api/petitions/" + code + "/similar").statusCode()).as(role).isEqualTo(404);
			assertThat(stranger.get("/api/petitions?limit=200").body()).as(role).doesNotContain(code);
			assertThat(stranger.post("/api/petitions/" + code + "/withdrawal", "{\"reason\": \"x\"}").statusCode()).isEqualTo(404);
		}
		assertThat(as("HM", Roles.OPERATOR).get("/api/petitions/" + code).statusCode()).isEqualTo(403);
		assertThat(as("TG", Roles.CHAIR).get("/api/petitions/" + code).statusCode()).isEqualTo(200);
		assertThat(as("HM", Roles.MANAGER).get("/api/petitions/" + code).statusCode()).isEqualTo(200);
	}

	@Test
	void whoCapturedItKeepsSeeingIt() throws Exception {
		Caller official = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		String code = body(official.post("/api/petitions", GOOD)).path("code").asText();

		assertThat(official.get("/api/petitions/" + code).statusCode()).isEqualTo(200);
		assertThat(official.get("/api/petitions?limit=200&channel=HOTLINE&group=TG-BHD-45C").body()).contains(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"`\"content\": \"Đèn đường trước nhà không sáng.\"` | `\"content\": \"   \"` | 422 | petition.",
			"`\"channel\": \"HOTLINE\"` | `\"channel\": \"PIGEON\"` | 400 | web.invalid-fields",
			"`\"kind\": \"FEEDBACK\"` | `\"kind\": 1` | 400 | web.invalid-fields",
			"`TG-BHD-45C` | `TG-BHD-99` | 422 | organization.",
			"`2026-11-02T07:30:00+07:00` | `2026-11-02T12:30:00+07:00` | 422 | petition.",
			"`2026-11-02T07:30:00+07:00` | `2020-11-02T12:30:00+07:00` | 422 | ",
			"`2026-11-02T07:30:00+07:00` | `2026-11-02T07:30:00` | 400 | web.invalid-fields",
			"`\"channel\": \"HOTLINE\"` | `\"chanel\": \"HOTLINE\"` | 400 | web.invalid-fields",
			"`\"channel\": \"HOTLINE\",` | `` | 400 | web.invalid-fields",
			"`\"groupCode\": \"TG-BHD-45C\",` | `` | 422 | petition.",
			"`\"kind\": \"FEEDBACK\"` | `\"kind\": \"DENUNCIATION\"` | 422 | petition.denunciation",
			"`\"kind\": \"FEEDBACK\"` | `\"kind\": \"CRIME_REPORT\"` | 422 | petition.crime-report",
			"`{\"channel\"` | `{{\"channel\"` | 400 | web.unreadable",
			"`0900 000 055` | `call me` | 422 | petition." })
	void badInputGetsAClearErrorAndNothingIsStored(String good, String bad, int status, String code) throws Exception {
		int before = petitions();

		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions",
				GOOD.replace(good, bad == null ? "" : bad));

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = json.readTree(answer.body());
		assertThat(problem.path("code").asText()).startsWith(code == null ? "" : code);
		assertThat(problem.path("type").asText()).isEqualTo("urn:nghe-dan:problem:" + problem.path("code").asText());
		assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("refusal.", "{0}", "Exception");
		assertThat(petitions()).isEqualTo(before);
	}

	@Test
	void aTextOfTwentyThousandCharactersIsRefused() throws Exception {
		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions",
				GOOD.replace("Đèn đường trước nhà không sáng.", "x".repeat(20_000)));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(body(answer).path("detail").asText()).contains("10000");
	}

	@Test
	void aWrongValueIsAnsweredWithThoseThatAreAllowed() throws Exception {
		Caller caller = as("TG-BHD", Roles.INTAKE_OFFICER);

		JsonNode wrong = body(caller.post("/api/petitions", GOOD.replace("HOTLINE", "PIGEON"))).path("errors").get(0);
		JsonNode unknown = body(caller.post("/api/petitions", GOOD.replace("\"channel\"", "\"chanel\""))).path("errors").get(0);
		JsonNode parameter = body(caller.get("/api/petitions?status=SOMEWHERE")).path("errors").get(0);

		assertThat(wrong.path("field").asText()).isEqualTo("channel");
		assertThat(wrong.path("message").asText()).contains("GROUP_MEETING", "ONE_STOP").doesNotContain("PIGEON");
		assertThat(unknown.path("message").asText()).contains("channel", "heardAt");
		assertThat(parameter.path("message").asText()).contains("CAPTURED", "WITHDRAWN");
	}

	@Test
	void errorsSpeakTheCallersLanguage() throws Exception {
		Caller caller = as("TG-BHD", Roles.INTAKE_OFFICER);

		assertThat(body(caller.get("/api/petitions/2026-TG-BHD-999999")).path("title").asText()).isEqualTo("Không tìm thấy");
		JsonNode english = body(caller.get("/api/petitions/2026-TG-BHD-999999", "Accept-Language", "en-GB,en;q=0.9"));
		assertThat(english.path("title").asText()).isEqualTo("Not found");
		assertThat(english.path("detail").asText()).isNotBlank().isNotEqualTo("refusal.petition.not-found");
		assertThat(Caller.anonymous(port).get("/api/me", "Accept-Language", "en").body()).contains("sign on again");
	}

	@Test
	void aGroupThatHasEndedTakesNoOpinionsFromAfterwards() throws Exception {
		jdbc.update("update nghedan.residential_group set valid_to = '2026-10-31' where code = 'TG-BHD-9'");
		try {
			HttpResponse<String> after = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions", GOOD.replace("45C", "9"));
			HttpResponse<String> before = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions",
					GOOD.replace("45C", "9").replace("2026-11-02T07", "2026-10-30T07"));

			assertThat(after.statusCode()).isEqualTo(422);
			assertThat(body(after).path("detail").asText()).contains("31/10/2026");
			assertThat(before.statusCode()).as(before.body()).isEqualTo(201);
		}
		finally {
			jdbc.update("update nghedan.residential_group set valid_to = null where code = 'TG-BHD-9'");
		}
	}

	@Test
	void opinionsOfAnotherWardAreNotCapturedHere() {
		assertThat(as("TG-BHT", Roles.INTAKE_OFFICER).post("/api/petitions", GOOD).statusCode()).isEqualTo(403);
		assertThat(as("HM", Roles.OPERATOR).post("/api/petitions", GOOD).statusCode()).isEqualTo(403);
		assertThat(as("TG-BHD/KTHT", Roles.HANDLER).post("/api/petitions", GOOD).statusCode()).isEqualTo(201);
	}

	@Test
	void aListIsReadPageByPageWithoutGapsOrDoubles() throws Exception {
		for (int i = 0; i < 5; i++) {
			capture(GOOD.replace("TG-BHD-45C", "TG-TVI-1"), "TG-TVI");
		}
		Caller caller = as("TG-TVI", Roles.CLASSIFIER);
		Set<String> seen = new HashSet<>();
		String next = "/api/petitions?ward=TG-TVI&limit=2&status=CAPTURED";
		int pages = 0;
		while (next != null && pages++ < 50) {
			HttpResponse<String> answer = caller.get(next);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			assertThat(answer.body()).doesNotContain("Trần Văn Thử", "0900 000 055");
			JsonNode page = json.readTree(answer.body());
			page.path("items").forEach(item -> assertThat(seen.add(item.path("code").asText())).isTrue());
			next = page.path("next").isNull() ? null : page.path("next").asText();
			assertThat(answer.headers().firstValue("Link").isPresent()).isEqualTo(next != null);
		}
		assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
		assertThat(caller.get("/api/petitions?cursor=rubbish").statusCode()).isEqualTo(422);
	}

	@Test
	void theInterfaceDescribesItself() throws Exception {
		JsonNode description = body(as("TG-BHD", Roles.INTAKE_OFFICER).get("/v3/api-docs"));

		assertThat(description.path("paths").fieldNames()).toIterable().contains("/api/petitions", "/api/petitions/{code}/city-reply")
				.allMatch(path -> path.startsWith("/api/"));
		description.path("paths").forEach(path -> path.forEach(operation -> assertThat(operation.path("summary").asText())
				.as(operation.path("operationId").asText()).isNotBlank()));
	}

	private String capture(String opinion) throws Exception {
		return capture(opinion, "TG-BHD");
	}

	private String capture(String opinion, String ward) throws Exception {
		HttpResponse<String> answer = as(ward, Roles.INTAKE_OFFICER).post("/api/petitions", opinion);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return body(answer).path("code").asText();
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}

	private int petitions() {
		return jdbc.queryForObject("select count(*) from nghedan.petition", Integer.class);
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, TODAY).get(0));
	}
}
