package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.web.CalendarApi.ADMINISTRATOR;
import static vn.nghedan.web.CalendarApi.CASEWORKER;
import static vn.nghedan.web.CalendarApi.MANAGER;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Country;

/** The organisation as of a day for everybody, and changed by administrators: looked at first, all or nothing. */
@ApplicationTest
class OrganizationApiIT {

	private static final String IMPORTS = "/api/organization/imports?dryRun=";
	private static final String ORDERS = "/api/organization/reorganizations?dryRun=";

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	CalendarApi api;

	@Autowired
	ObjectMapper json;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void everybodyReadsTheUnitsOfADay() throws Exception {
		JsonNode answer = get(CASEWORKER, "/api/organization/units?on=2025-06-30");
		assertThat(answer.path("on").asText()).isEqualTo("2025-06-30");
		assertThat(answer.path("editable").asBoolean()).isFalse();
		JsonNode ward = find(answer.path("units"), "TG-BHD");
		assertThat(ward.path("name").asText()).isEqualTo("UBND phường Bình Hòa Đông");
		assertThat(ward.path("levelName").asText()).isEqualTo("Phường");
		assertThat(ward.path("competenceLevel").asText()).isEqualTo("WARD");
		assertThat(ward.path("parent").asText()).isEqualTo("TG");
		assertThat(ward.path("groups").asInt()).isEqualTo(10);
		assertThat(ward.path("validFrom").asText()).isEqualTo("2020-01-01");
		assertThat(find(answer.path("units"), "TG-BHD/VP").path("competenceLevel").asText()).isEqualTo("WARD");
		assertThat(get(CASEWORKER, "/api/organization/units?on=2010-01-01").path("units").findValuesAsText("code"))
				.doesNotContain("TG-BHD");
		assertThat(get(ADMINISTRATOR, "/api/organization/units").path("editable").asBoolean()).isTrue();
	}

	@Test
	void oneUnitIsFoundBeforeItsTimeToo() throws Exception {
		JsonNode division = get(CASEWORKER, "/api/organization/units/TG-BHD~VP?on=2010-01-01");
		assertThat(division.path("code").asText()).isEqualTo("TG-BHD/VP");
		assertThat(division.path("existed").asBoolean()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "/api/organization/units/TG-XYZ,404", "/api/organization/groups/TG-BHD-99,404",
			"/api/organization/groups?ward=TG-XYZ,404", "/api/organization/groups,400", "/api/organization/units?on=gestern,400",
			"/api/organization/units?on=1825-07-01,400", "/api/organization/reorganizations/0,404" })
	void whatIsNotThereIsSaidInAProblem(String path, int status) throws Exception {
		HttpResponse<String> answer = Caller.signedOn(port, CASEWORKER).get(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(api.body(answer).path("code").asText()).isNotEmpty();
	}

	@Test
	void whoIsNotSignedOnReadsNothingAndWhoIsNoAdministratorChangesNothing() {
		assertThat(Caller.anonymous(port).get("/api/organization/units").statusCode()).isEqualTo(401);
		Caller manager = Caller.signedOn(port, MANAGER);
		assertThat(manager.post(ORDERS + true, order("2025-07-01", "")).statusCode()).isEqualTo(403);
		assertThat(send(manager, IMPORTS + true, Map.of(), Map.of("authorities.csv", "code\n".getBytes())).statusCode()).isEqualTo(403);
	}

	@Test
	void theShippedReorganisationIsShownFirstAndChangesNothing() throws Exception {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (String file : List.of("units.csv", "groups.csv", "successions.csv")) {
			files.put(file, new ClassPathResource("demo/organization/two-tier/" + file).getContentAsByteArray());
		}
		JsonNode shown = api.body(send(Caller.signedOn(port, ADMINISTRATOR), ORDERS + true,
				Map.of("decision", "Nghị quyết 01/NQ-HĐND", "effectiveOn", "2026-12-01"), files));

		assertThat(shown.path("id").isNull()).isTrue();
		assertThat(shown.path("ends").findValuesAsText("code")).containsExactlyInAnyOrder("TG-BHD", "TG-BHT", "TG-CLA", "TG-TVI",
				"TG-NSH", "HL-HTR", "TG", "HL");
		assertThat(shown.path("begins").findValuesAsText("code")).containsExactly("HM-TGI", "HM-CLM", "HM-NVI");
		assertThat(shown.path("begins").get(0).path("levelName").asText()).isEqualTo("Phường");
		assertThat(shown.path("groups").path("split").asInt()).isZero();
		assertThat(shown.path("groups").path("merged").asInt() + shown.path("groups").path("moved").asInt()).isEqualTo(43);
		assertThat(shown.path("cases").path("open").isNumber()).isTrue();
		assertThat(shown.path("warnings").toString()).contains("UBND phường Ngọc Vinh (HM-NVI)", "Cán bộ xác minh");
		assertThat(get(CASEWORKER, "/api/organization/units?on=2026-12-01").path("units").findValuesAsText("code"))
				.contains("TG-BHD").doesNotContain("HM-TGI");
	}

	@Test
	void aCellThatDoesNotFitIsNamedInTheListsAndInTheFiles() throws Exception {
		Caller administrator = Caller.signedOn(port, ADMINISTRATOR);
		HttpResponse<String> answer = administrator.post(ORDERS + false, order("2025-07-01", """
				{"from": "TG-BHD-1", "to": "TG-BHD-2"}, {"from": "TG-BHD-3", "to": "TG-BHD-99"}"""));
		assertThat(answer.statusCode()).isEqualTo(422);
		JsonNode problem = api.body(answer);
		assertThat(problem.path("rows").findValuesAsText("cell")).containsExactly("successions[1].to");
		assertThat(problem.path("rows").get(0).path("message").asText()).contains("TG-BHD-99").startsWith("không có");
		assertThat(problem.path("detail").asText()).contains("1 lỗi").doesNotContain("TG-BHD-99");

		JsonNode ofFiles = api.body(send(administrator, ORDERS + false, Map.of("decision", "Quyết định 1", "effectiveOn", "2025-07-01"),
				Map.of("successions.csv", "from,to\nTG-BHD-1,TG-BHD-2\nTG-BHD-3,TG-BHD-99\n".getBytes(), "other.csv", "a\n".getBytes())));
		assertThat(ofFiles.path("rows").findValuesAsText("file")).containsExactly("other.csv");
		ofFiles = api.body(send(administrator, ORDERS + false, Map.of("decision", "Quyết định 1", "effectiveOn", "2025-07-01"),
				Map.of("successions.csv", "from,to\nTG-BHD-1,TG-BHD-2\nTG-BHD-3,TG-BHD-99\n".getBytes())));
		assertThat(ofFiles.path("rows").get(0).path("line").asInt()).isEqualTo(3);
		assertThat(ofFiles.path("rows").get(0).path("column").asText()).isEqualTo("to");
	}

	@Test
	void aDecisionAndADayAreNeeded() throws Exception {
		Caller administrator = Caller.signedOn(port, ADMINISTRATOR);
		JsonNode problem = api.body(administrator.post(ORDERS + true, "{\"decision\": \" \", \"successions\": []}"));
		assertThat(problem.path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("decision", "effectiveOn");
		JsonNode ofParts = api.body(send(administrator, ORDERS + true, Map.of("decision", "Quyết định 1"),
				Map.of("successions.csv", "from,to\n".getBytes())));
		assertThat(ofParts.path("errors").findValuesAsText("field")).containsExactly("effectiveOn");
	}

	/** Groups of long ago, which are no more today, so that no other test meets them. */
	@Test
	void groupsAreMergedAndEachIsAskedForAsOfADate() throws Exception {
		ordered("""
				{"decision": "Quyết định 1", "effectiveOn": "2021-01-01", "groups": [
				 {"code": "HL-HTR-901", "ward": "HL-HTR", "name": "Thôn 901", "kind": "HAMLET"},
				 {"code": "HL-HTR-902", "ward": "HL-HTR", "name": "Thôn 902", "kind": "HAMLET"}]}""");
		ordered("""
				{"decision": "Quyết định 2", "effectiveOn": "2021-06-01",
				 "groups": [{"code": "HL-HTR-903", "ward": "HL-HTR", "name": "Thôn 903", "kind": "HAMLET"}],
				 "successions": [{"from": "HL-HTR-901", "to": "HL-HTR-903"}, {"from": "HL-HTR-902", "to": "HL-HTR-903"}]}""");
		JsonNode last = ordered("""
				{"decision": "Quyết định 3", "effectiveOn": "2022-01-01",
				 "successions": [{"from": "HL-HTR-903", "to": "HL-HTR-1"}]}""");
		assertThat(last.path("groups").path("moved").asInt()).isEqualTo(1);

		JsonNode then = get(CASEWORKER, "/api/organization/groups/HL-HTR-901?on=2021-05-31");
		assertThat(then.path("existed").asBoolean()).isTrue();
		assertThat(then.path("validTo").asText()).isEqualTo("2021-05-31");
		assertThat(then.path("now").path("code").asText()).isEqualTo("HL-HTR-901");
		assertThat(then.path("successors").findValuesAsText("code")).containsExactly("HL-HTR-903");
		JsonNode merged = get(CASEWORKER, "/api/organization/groups/HL-HTR-903?on=2021-06-01");
		assertThat(merged.path("predecessors").findValuesAsText("code")).containsExactly("HL-HTR-901", "HL-HTR-902");
		assertThat(merged.path("wardName").asText()).isEqualTo("UBND xã Hòa Trung");
		JsonNode today = get(CASEWORKER, "/api/organization/groups/HL-HTR-902");
		assertThat(today.path("existed").asBoolean()).isFalse();
		assertThat(today.path("now").path("code").asText()).isEqualTo("HL-HTR-1");
		assertThat(today.path("now").path("wardName").asText()).isEqualTo("UBND xã Hòa Trung");
		assertThat(codes(get(CASEWORKER, "/api/organization/groups?ward=HL-HTR&on=2021-06-01"))).contains("HL-HTR-903")
				.doesNotContain("HL-HTR-901");
		assertThat(codes(get(CASEWORKER, "/api/organization/groups?ward=HL-HTR"))).doesNotContain("HL-HTR-903");

		JsonNode line = find(get(CASEWORKER, "/api/organization/reorganizations"), "decision", "Quyết định 3");
		assertThat(line.path("orderedByName").asText()).isEqualTo("Phạm Mẫu Kiên");
		assertThat(line.path("stateLabel").asText()).isEqualTo("Đã xong");
	}

	@Test
	void aWholeCountryIsReadInUnderAMinuteAndFiveBrokenRowsAreListed() throws Exception {
		Caller administrator = Caller.signedOn(port, ADMINISTRATOR);
		long start = System.nanoTime();
		HttpResponse<String> answer = send(administrator, IMPORTS + true, Map.of(), Map.of("authorities.csv", new Country().file()));
		assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(api.body(answer).path("units").asInt()).isEqualTo(Country.UNITS);
		assertThat(api.body(answer).path("dryRun").asBoolean()).isTrue();
		assertThat(Caller.signedOn(port, CASEWORKER).get("/api/organization/units/QG").statusCode()).isEqualTo(404);

		Country broken = new Country().with(10, "qg08,UBND tỉnh Mẫu,PROVINCE,QG,false,,2025-07-01,")
				.with(500, "QG24-0463,UBND xã Mẫu,COMMUNE,,có lẽ,,2025-07-01,").with(501, "QG25-0464,x,COMMUNE,QG25,false,a@b,2025-07-01,")
				.with(502, "QG26-0465");
		answer = send(administrator, IMPORTS + false, Map.of(), Map.of("authorities.csv", broken.file()));
		assertThat(answer.statusCode()).isEqualTo(422);
		JsonNode rows = api.body(answer).path("rows");
		assertThat(rows.findValuesAsText("line")).contains("10", "500", "501", "502");
		assertThat(rows.get(0).path("file").asText()).isEqualTo("authorities.csv");
		assertThat(rows.get(0).path("column").asText()).isEqualTo("code");
		assertThat(Caller.signedOn(port, CASEWORKER).get("/api/organization/units/QG").statusCode()).isEqualTo(404);
	}

	private static String order(String day, String successions) {
		return "{\"decision\": \"Quyết định thử\", \"effectiveOn\": \"" + day + "\", \"successions\": [" + successions + "]}";
	}

	/** Carries it out to its end, as the job executor would. */
	private JsonNode ordered(String order) throws Exception {
		HttpResponse<String> answer = Caller.signedOn(port, ADMINISTRATOR).post(ORDERS + false, order);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		String key = "S-" + api.body(answer).path("id").asLong();
		for (var jobs = jobs(key); !jobs.isEmpty(); jobs = jobs(key)) {
			management.executeJob(jobs.get(0));
		}
		return api.body(answer);
	}

	private List<String> jobs(String key) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
				.flatMap(one -> management.createJobQuery().processInstanceId(one.getId()).list().stream()).map(job -> job.getId()).toList();
	}

	private JsonNode get(String username, String path) throws Exception {
		HttpResponse<String> answer = Caller.signedOn(port, username).get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return api.body(answer);
	}

	private static List<String> codes(JsonNode list) {
		List<String> codes = new ArrayList<>();
		list.forEach(one -> codes.add(one.path("code").asText()));
		return codes;
	}

	private static JsonNode find(JsonNode list, String code) {
		return find(list, "code", code);
	}

	private static JsonNode find(JsonNode list, String field, String value) {
		for (JsonNode one : list) {
			if (one.path(field).asText().equals(value)) {
				return one;
			}
		}
		throw new AssertionError("No " + value);
	}

	private static HttpResponse<String> send(Caller caller, String path, Map<String, String> fields, Map<String, byte[]> files) {
		List<BodyPublisher> parts = new ArrayList<>();
		fields.forEach((name, value) -> parts.add(text("--nghedan\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n"
				+ "Content-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n")));
		files.forEach((name, bytes) -> {
			parts.add(text("--nghedan\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
					+ "\"\r\nContent-Type: text/csv\r\n\r\n"));
			parts.add(BodyPublishers.ofByteArray(bytes));
			parts.add(text("\r\n"));
		});
		parts.add(text("--nghedan--\r\n"));
		caller.get("/api/me");
		return caller.send(caller.request(path).header("Content-Type", "multipart/form-data; boundary=nghedan")
				.header("X-XSRF-NGHEDAN", caller.cookie("XSRF-NGHEDAN"))
				.POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new))));
	}

	private static BodyPublisher text(String text) {
		return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
	}
}
