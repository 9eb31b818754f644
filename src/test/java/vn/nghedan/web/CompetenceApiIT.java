package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.web.CalendarApi.ADMINISTRATOR;
import static vn.nghedan.web.CalendarApi.CASEWORKER;
import static vn.nghedan.web.CalendarApi.MANAGER;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.TwinCity;

/** The decision table tried over REST, and the tree of subject fields read by all and kept by administrators. */
@ApplicationTest
class CompetenceApiIT {

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	TwinCity twin;

	@Autowired
	CalendarApi api;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void bothCities() {
		cases.mondayMorning();
		twin.ordered();
	}

	/** Other tests count on the fields that were shipped. */
	@AfterEach
	void onlyShippedFields() {
		jdbc.update("delete from nghedan.subject_field_change where field_code like 'TEST%'");
		jdbc.update("delete from nghedan.subject_field where code like 'TEST%_PART'");
		jdbc.update("delete from nghedan.subject_field where code like 'TEST%'");
	}

	@Test
	void everybodyTriesTheTableAndReadsWhy() throws Exception {
		JsonNode answer = tried("\"field\": \"LIGHTING\", \"object\": \"MAIN_ROAD\", \"kind\": \"FEEDBACK\", \"groupCode\": \"TG-BHD-1\"");
		assertThat(answer.path("level").asText()).isEqualTo("DISTRICT");
		assertThat(answer.path("unit").asText()).isEqualTo("TG/QLDT");
		assertThat(answer.path("unitName").asText()).isEqualTo("Phòng Quản lý đô thị quận Thanh Giang");
		assertThat(answer.path("rule").asText()).isEqualTo("rule_lightingDistrict");
		assertThat(answer.path("explanation").asText()).contains("Dòng " + answer.path("row").asInt(), "Chiếu sáng đường",
				"Phòng Quản lý đô thị quận Thanh Giang", "02/11/2026");
		assertThat(answer.path("wardName").asText()).isEqualTo("UBND phường Bình Hòa Đông");
	}

	@Test
	void aGroupIsThatOfTheDayAndALaterDayAsksItsSuccessor() throws Exception {
		String lamp = "\"field\": \"LIGHTING\", \"object\": \"MAIN_ROAD\", \"groupCode\": \"ZG-TVI-5\", ";
		assertThat(tried(lamp + "\"on\": \"2025-06-30\"").path("unit").asText()).isEqualTo("ZG/QLDT");
		JsonNode after = tried(lamp + "\"on\": \"2025-07-01\"");
		assertThat(after.path("unit").asText()).isEqualTo("ZM-SXD");
		assertThat(after.path("ward").asText()).isEqualTo("ZM-NVI");
		assertThat(tried("\"field\": \"ROAD\", \"wardCode\": \"ZG-BHD\", \"on\": \"2026-01-01\"").path("unit").asText()).isEqualTo("ZM-TGI/KTHT");
	}

	@Test
	void noAnswerIsAnAnswerWithItsReason() throws Exception {
		JsonNode none = tried("\"field\": \"PLANNING\", \"wardCode\": \"HM-NOWHERE\"", 422);
		assertThat(none.path("errors").get(0).path("field").asText()).isEqualTo("wardCode");
		jdbc.update("insert into nghedan.subject_field (code, name, valid_from) values ('TEST_GAP', 'Thử nghiệm', date '2020-01-01')");
		JsonNode gap = tried("\"field\": \"TEST_GAP\", \"wardCode\": \"TG-BHD\"");
		assertThat(gap.path("level").isNull()).isTrue();
		assertThat(gap.path("unit").isNull()).isTrue();
		assertThat(gap.path("explanation").asText()).contains("Không có dòng nào", "Thử nghiệm");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\"field\": \"NOPE\", \"groupCode\": \"TG-BHD-1\" | 422 | field",
			"\"field\": \"ROAD\", \"object\": \"NOPE\", \"groupCode\": \"TG-BHD-1\" | 422 | object", "\"field\": \"ROAD\", \"groupCode\": \"NOPE\" | 422 | groupCode",
			"\"field\": \"ROAD\" | 422 | groupCode", "\"field\": \"ROAD\", \"wardCode\": \"TG\" | 422 | wardCode", "\"field\": \"ROAD\", \"wardCode\": \"TG-BHD/KTHT\" | 422 | wardCode",
			"\"field\": \"ROAD\", \"groupCode\": \"ZM-TGI-1\", \"on\": \"2025-06-30\" | 422 | groupCode", "\"field\": \"ROAD\", \"wardCode\": \"ZM-TGI\", \"on\": \"2025-06-30\" | 422 | wardCode",
			"\"groupCode\": \"TG-BHD-1\" | 400 | field", "\"field\": \"ROAD\", \"kind\": \"WISH\", \"groupCode\": \"TG-BHD-1\" | 400 | kind",
			"\"field\": \"ROAD\", \"groupCode\": \"TG-BHD-1\", \"on\": \"1900-01-01\" | 400 | on", "\"field\": \"ROAD\", \"ward\": \"TG-BHD\" | 400 | ward" })
	void aBadCodeIsNamedByItsField(String question, int status, String field) throws Exception {
		JsonNode problem = tried(question, status);
		assertThat(problem.path("errors").get(0).path("field").asText()).isEqualTo(field);
		assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("refusal.");
		assertThat(problem.path("errors").get(0).path("message").asText()).isNotBlank().doesNotContain("refusal.");
	}

	@Test
	void theRowsAreReadInWords() throws Exception {
		JsonNode rows = api.body(Caller.signedOn(port, CASEWORKER).get("/api/competence/table"));
		JsonNode drainage = rows.get(3);
		assertThat(drainage.path("row").asInt()).isEqualTo(4);
		assertThat(drainage.toString()).contains("\"words\":\"Thoát nước\"", "\"words\":\"Đường chính\"", "\"column\":\"Còn cấp quận\",\"text\":\"true\",\"words\":\"Có\"",
				"\"unitWords\":\"Quận, huyện · QLDT\"");
		assertThat(rows.get(4).toString()).contains("\"words\":\"từ 01/07/2025\"");
		assertThat(rows.toString()).contains("Công ty Cấp nước").doesNotContain("competence-place.", "district-level.");
		assertThat(Caller.anonymous(port).get("/api/competence/table").statusCode()).isEqualTo(401);
	}

	@Test
	void administratorsAddRenameAndEndFieldsAndNothingIsForgotten() throws Exception {
		Caller administrator = Caller.signedOn(port, ADMINISTRATOR);
		HttpResponse<String> added = administrator.post("/api/subject-fields", """
				{"code": "TEST_PART_OF_WASTE", "name": "Rác điện tử", "parent": "WASTE"}""");
		assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
		assertThat(added.body()).contains("\"depth\":1", "\"validFrom\":\"2026-11-02\"", "\"ownRow\":false");
		assertThat(administrator.post("/api/subject-fields", "{\"code\": \"TEST_DEEPER_PART\", \"name\": \"Pin\", \"parent\": \"TEST_PART_OF_WASTE\"}").body())
				.contains("\"depth\":2");
		assertThat(tried("\"field\": \"TEST_DEEPER_PART\", \"wardCode\": \"TG-BHD\"").path("rule").asText()).isEqualTo("rule_waste");
		assertThat(api.body(administrator.get("/api/reference")).path("fields").toString()).contains("Rác thải › Rác điện tử › Pin");

		assertThat(administrator.post("/api/subject-fields/TEST_PART_OF_WASTE/rename", "{\"name\": \"Rác thải điện tử\"}").body()).contains("Rác thải điện tử");
		assertThat(administrator.post("/api/subject-fields/TEST_PART_OF_WASTE/end", "{\"on\": \"2026-11-10\"}").statusCode()).isEqualTo(409);
		assertThat(administrator.post("/api/subject-fields/TEST_DEEPER_PART/end", "{\"on\": \"2026-11-09\"}").statusCode()).isEqualTo(200);
		assertThat(administrator.post("/api/subject-fields/TEST_PART_OF_WASTE/end", "{\"on\": \"2026-11-10\"}").body()).contains("\"validTo\":\"2026-11-10\"");

		assertThat(codes("?on=2026-11-10")).contains("TEST_PART_OF_WASTE").doesNotContain("TEST_DEEPER_PART");
		assertThat(codes("?on=2026-11-11")).doesNotContain("TEST_PART_OF_WASTE");
		assertThat(codes("?on=2026-11-11&ended=true")).contains("TEST_PART_OF_WASTE", "TEST_DEEPER_PART");
		assertThat(tried("\"field\": \"TEST_PART_OF_WASTE\", \"wardCode\": \"TG-BHD\", \"on\": \"2026-11-11\"", 422).path("code").asText())
				.isEqualTo("competence.no-field");
		JsonNode past = api.body(administrator.get("/api/subject-fields/TEST_PART_OF_WASTE")).path("changes");
		assertThat(past.findValuesAsText("action")).containsExactly("ADD", "RENAME", "END");
		assertThat(past.findValuesAsText("name")).containsExactly("Rác điện tử", "Rác thải điện tử", "Rác thải điện tử");
		assertThat(past.get(0).path("actionLabel").asText()).isEqualTo("Thêm lĩnh vực");
		assertThat(past.get(0).path("byName").asText()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{\"code\": \"TEST_TOP\", \"name\": \"Mới\"} | 422 | competence.field-without-row",
			"{\"code\": \"ROAD\", \"name\": \"Mới\"} | 409 | competence.field-exists", "{\"code\": \"TEST_X\", \"name\": \"Mới\", \"parent\": \"NOPE\"} | 422 | competence.unknown-field",
			"{\"code\": \"TEST_X\", \"name\": \"Mới\", \"parent\": \"WASTE\", \"validFrom\": \"2026-11-01\"} | 422 | competence.field-in-the-past",
			"{\"code\": \"test\", \"name\": \"Mới\", \"parent\": \"WASTE\"} | 400 | web.invalid-fields", "{\"code\": \"TEST_X\", \"name\": \" \", \"parent\": \"WASTE\"} | 400 | web.invalid-fields" })
	void aFieldThatCannotBeIsRefused(String field, int status, String code) throws Exception {
		HttpResponse<String> answer = Caller.signedOn(port, ADMINISTRATOR).post("/api/subject-fields", field);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(api.body(answer).path("code").asText()).isEqualTo(code);
	}

	@Test
	void nobodyElseKeepsTheFields() throws Exception {
		assertThat(api.body(Caller.signedOn(port, CASEWORKER).get("/api/subject-fields")).path("editable").asBoolean()).isFalse();
		assertThat(api.body(Caller.signedOn(port, ADMINISTRATOR).get("/api/subject-fields")).path("editable").asBoolean()).isTrue();
		for (String someone : new String[] { CASEWORKER, MANAGER }) {
			Caller caller = Caller.signedOn(port, someone);
			assertThat(caller.post("/api/subject-fields", "{\"code\": \"TEST_X\", \"name\": \"Mới\", \"parent\": \"WASTE\"}").statusCode()).isEqualTo(403);
			assertThat(caller.post("/api/subject-fields/WASTE/rename", "{\"name\": \"Rác\"}").statusCode()).isEqualTo(403);
			assertThat(caller.post("/api/subject-fields/WASTE/end", "{\"on\": \"2026-12-31\"}").statusCode()).isEqualTo(403);
		}
		assertThat(Caller.signedOn(port, ADMINISTRATOR).post("/api/subject-fields/NOPE/rename", "{\"name\": \"Rác\"}").statusCode()).isEqualTo(404);
	}

	private List<String> codes(String query) throws Exception {
		return api.body(Caller.signedOn(port, CASEWORKER).get("/api/subject-fields" + query)).path("fields").findValuesAsText("code");
	}

	private JsonNode tried(String question) throws Exception {
		return tried(question, 200);
	}

	private JsonNode tried(String question, int status) throws Exception {
		HttpResponse<String> answer = Caller.signedOn(port, CASEWORKER).post("/api/competence/try", "{" + question + "}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return api.body(answer);
	}
}
