package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.web.CalendarApi.CASEWORKER;
import static vn.nghedan.web.CalendarApi.MANAGER;
import static vn.nghedan.web.CalendarApi.WARD_CHAIR;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;

/** Deadline rules and alarm levels, read by all and changed by those who answer for them. */
@ApplicationTest
class RuleApiIT {

	private static final String EIGHT_DAYS = """
			{"code": "D12", "authority": "TG-BHD", "grade": "NORMAL", "amount": 8, "unit": "WORKING_DAY",
			 "validFrom": "2026-01-01", "basis": "Quy chế của phường"}""";
	private static final String ALARM = """
			{"rows": [{"kind": "REMINDER", "level": 0, "offset": -1, "unit": "WORKING_DAY", "atClosing": true, "basis": "Quy chế"},
			 {"kind": "OVERDUE", "level": 1, "offset": 0, "unit": "WORKING_DAY", "basis": "Quy chế"}]}""";

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	CalendarApi api;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void everybodyReadsTheRulesInWords() throws Exception {
		JsonNode all = api.body(Caller.signedOn(port, CASEWORKER).get("/api/deadline-rules?authority=national"));

		assertThat(all.path("editable").asBoolean()).isFalse();
		JsonNode notice = rule(all, "D05");
		assertThat(notice.path("words").asText()).isEqualTo("10 ngày làm việc từ ngày tiếp nhận");
		assertThat(notice.path("authorityName").asText()).isEqualTo("Lịch chung toàn quốc");
		assertThat(notice.path("basis").asText()).contains("42/2013/QH13");
		assertThat(rule(all, "D13").path("gradeLabel").asText()).isEqualTo("Phức tạp");
		assertThat(all.path("rules").findValuesAsText("code")).contains("D33", "D34", "D35", "D36");
		assertThat(api.body(Caller.signedOn(port, CASEWORKER).get("/api/alarms")).path("unseen").isNumber()).isTrue();
	}

	@Test
	void aWardsOwnTermShowsFirstWhichCasesItMovesAndChangesNothing() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		TestCase elsewhere = cases.capturedIn("TG-BHT").goesTo("RESOLVE", "TG-BHT", "NORMAL");
		List<Long> before = api.state();

		HttpResponse<String> answer = Caller.signedOn(port, WARD_CHAIR).post("/api/deadline-rules?dryRun=true", EIGHT_DAYS);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(api.body(answer).path("rule").path("words").asText()).isEqualTo("8 ngày làm việc từ ngày tiếp nhận");
		assertThat(api.body(answer).path("moves").path("items").toString()).contains("\"code\":\"" + petition.key() + "\",\"rule\":\"D12\"",
				"\"from\":\"2026-11-16\",\"to\":\"2026-11-12\"");
		assertThat(answer.body()).doesNotContain(elsewhere.key());
		assertThat(api.state()).isEqualTo(before);
	}

	@Test
	void aWardCannotReplaceARuleOfTheNation() throws Exception {
		Caller chair = Caller.signedOn(port, WARD_CHAIR);
		List<Long> before = api.state();
		long national = rule(api.body(chair.get("/api/deadline-rules")), "D12").path("id").asLong();

		HttpResponse<String> disguised = chair.post("/api/deadline-rules",
				EIGHT_DAYS.replaceFirst("\\{", "{\"replaces\": " + national + ", "));
		assertThat(disguised.statusCode()).as(disguised.body()).isEqualTo(409);
		for (String authority : List.of("national", "TG-BHT", "TG", "")) {
			HttpResponse<String> open = chair.post("/api/deadline-rules", EIGHT_DAYS.replace("TG-BHD", authority));
			assertThat(open.statusCode()).as(open.body()).isEqualTo(403);
			assertThat(chair.put("/api/alarm-rules/" + (authority.isEmpty() ? "national" : authority) + "/default?dryRun=true", ALARM)
					.statusCode()).isEqualTo(403);
		}
		assertThat(Caller.signedOn(port, CASEWORKER).post("/api/deadline-rules?dryRun=true", EIGHT_DAYS).statusCode()).isEqualTo(403);
		assertThat(api.state()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\"amount\": 8 | \"amount\": 10000 | 400 | amount", "\"amount\": 8 | \"amount\": -1 | 400 | amount",
			"\"amount\": 8 | \"amount\": 0 | 422 | ", "WORKING_DAY | YEAR | 400 | unit", "2026-01-01 | 2026-13-01 | 400 | validFrom",
			"2026-01-01 | 1800-01-01 | 400 | validFrom", "Quy chế của phường | | 400 | basis", "D12 | D99 | 422 | ", "D12 | X | 400 | code",
			"NORMAL | HARD | 400 | grade", "TG-BHD | ATLANTIS | 404 | ", "\"grade\" | \"channel\": \"PIGEON\", \"grade\" | 400 | channel" })
	void aBadRuleIsExplainedAndNotStored(String good, String bad, int status, String field) throws Exception {
		List<Long> before = api.state();

		HttpResponse<String> answer = Caller.signedOn(port, MANAGER).post("/api/deadline-rules",
				EIGHT_DAYS.replace(good, bad == null ? "" : bad));

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		if (field != null) {
			assertThat(api.body(answer).path("errors").get(0).path("field").asText()).isEqualTo(field);
		}
		assertThat(api.body(answer).path("detail").asText()).isNotBlank().doesNotContain("refusal.");
		assertThat(api.state()).isEqualTo(before);
	}

	@Test
	void rowsOfTheSameCircumstancesMayNotOverlap() throws Exception {
		List<Long> before = api.state();

		HttpResponse<String> answer = Caller.signedOn(port, MANAGER).post("/api/deadline-rules", """
				{"code": "D12", "grade": "NORMAL", "amount": 8, "unit": "WORKING_DAY", "validFrom": "2019-01-01", "basis": "Đề xuất"}""");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		assertThat(api.body(answer).path("code").asText()).isEqualTo("calendar.rules-overlap");
		assertThat(api.state()).isEqualTo(before);
	}

	@Test
	void alarmLevelsAreReadByRuleAndTriedWithoutStoring() throws Exception {
		Caller chair = Caller.signedOn(port, WARD_CHAIR);
		JsonNode alarms = api.body(chair.get("/api/alarm-rules?authority=TG-BHD"));
		assertThat(alarms.path("editable").asBoolean()).isTrue();
		assertThat(alarms.path("groups").get(0).path("rule").isNull()).isTrue();
		assertThat(alarms.path("groups").get(0).path("own").asBoolean()).isFalse();
		assertThat(alarms.path("groups").get(0).path("rows").findValuesAsText("kind")).contains("REMINDER", "OVERDUE", "ESCALATION");
		assertThat(alarms.path("groups").findValuesAsText("rule")).contains("D05", "D15", "D17");
		assertThat(alarms.toString()).doesNotContain("alarm-kind.", "explain.");
		List<Long> before = api.state();

		HttpResponse<String> tried = chair.put("/api/alarm-rules/TG-BHD/D12?dryRun=true", ALARM);
		assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
		assertThat(api.body(tried).path("group").path("own").asBoolean()).isTrue();
		assertThat(api.body(tried).path("group").path("rows")).hasSize(2);
		assertThat(chair.put("/api/alarm-rules/TG-BHD/D99", ALARM).statusCode()).isEqualTo(404);
		assertThat(chair.put("/api/alarm-rules/TG-BHD/D12", ALARM.replaceFirst("WORKING_DAY", "WORKING_HOUR")).statusCode()).isEqualTo(422);
		assertThat(chair.put("/api/alarm-rules/TG-BHD/D12", ALARM.replaceFirst("\"level\": 0", "\"level\": 99")).body())
				.contains("\"field\":\"rows[0].level\"");
		assertThat(Caller.signedOn(port, MANAGER).put("/api/alarm-rules/national/default", "{\"rows\": []}").statusCode()).isEqualTo(422);
		assertThat(api.state()).isEqualTo(before);
	}

	@Test
	void aUnitNeitherChangesATermOfTheLawNorSilencesItsAlarms() throws Exception {
		Caller chair = Caller.signedOn(port, WARD_CHAIR);
		List<Long> before = api.state();
		JsonNode rules = api.body(chair.get("/api/deadline-rules?authority=TG-BHD"));
		assertThat(rule(rules, "D05").path("statutory").asBoolean()).isTrue();
		assertThat(rule(rules, "D12").path("statutory").asBoolean()).isFalse();

		HttpResponse<String> ownTerm = chair.post("/api/deadline-rules", EIGHT_DAYS.replace("D12", "D05"));
		assertThat(ownTerm.statusCode()).as(ownTerm.body()).isEqualTo(422);
		assertThat(api.body(ownTerm).path("code").asText()).isEqualTo("calendar.rule-of-law");
		HttpResponse<String> silence = chair.put("/api/alarm-rules/TG-BHD/D05", ALARM);
		assertThat(silence.statusCode()).as(silence.body()).isEqualTo(422);
		assertThat(api.body(silence).path("code").asText()).isEqualTo("calendar.alarm-of-law");
		HttpResponse<String> tooEarly = chair.put("/api/alarm-rules/TG-BHD/D12", ALARM.replace("\"offset\": 0", "\"offset\": -1"));
		assertThat(tooEarly.statusCode()).as(tooEarly.body()).isEqualTo(422);
		assertThat(api.body(tooEarly).path("code").asText()).isEqualTo("calendar.late-before-due");
		assertThat(Caller.signedOn(port, MANAGER).post("/api/deadline-rules?dryRun=true",
				EIGHT_DAYS.replace("D12", "D05").replace("TG-BHD", "national")).statusCode()).isEqualTo(200);
		assertThat(api.state()).isEqualTo(before);
	}

	@Test
	void limitsOfExtensionsAreReadByAllAndChangedWhereTheRulesAre() throws Exception {
		JsonNode read = api.body(Caller.signedOn(port, CASEWORKER).get("/api/extension-limits?authority=TG-TVI"));
		assertThat(read.path("editable").asBoolean()).isFalse();
		assertThat(read.path("limits").findValuesAsText("grade")).containsExactly("URGENT", "SIMPLE", "NORMAL", "COMPLEX");
		assertThat(read.path("limits").get(2).toString()).contains("\"gradeLabel\":\"Thông thường\",\"times\":1,\"longestDays\":10", "\"own\":false");
		Caller manager = Caller.signedOn(port, MANAGER);
		List<Long> before = api.state();
		String limits = "{\"times\": 2, \"longestDays\": 5, \"basis\": \"Quy chế của phường\"}";

		HttpResponse<String> tried = manager.put("/api/extension-limits/TG-TVI/NORMAL?dryRun=true", limits);
		assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
		assertThat(api.body(tried).path("limit").path("own").asBoolean()).isTrue();
		assertThat(api.body(tried).path("moves").path("clocks").asInt()).isZero();
		assertThat(Caller.signedOn(port, CASEWORKER).put("/api/extension-limits/TG-TVI/NORMAL", limits).statusCode()).isEqualTo(403);
		assertThat(Caller.signedOn(port, WARD_CHAIR).put("/api/extension-limits/national/NORMAL", limits).statusCode()).isEqualTo(403);
		assertThat(manager.put("/api/extension-limits/ATLANTIS/NORMAL", limits).statusCode()).isEqualTo(404);
		assertThat(manager.put("/api/extension-limits/TG-TVI/HARD", limits).statusCode()).isEqualTo(400);
		assertThat(manager.put("/api/extension-limits/TG-TVI/NORMAL", limits.replace("2", "6")).body()).contains("\"field\":\"times\"");
		assertThat(manager.put("/api/extension-limits/TG-TVI/NORMAL", limits.replace("5", "61")).body()).contains("\"field\":\"longestDays\"");
		assertThat(manager.put("/api/extension-limits/TG-TVI/NORMAL", limits.replace("2", "0")).body()).contains("calendar.extension-half");
		assertThat(api.state()).isEqualTo(before);

		HttpResponse<String> stored = manager.put("/api/extension-limits/TG-TVI/NORMAL", limits);
		assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
		api.settle(stored);
		JsonNode now = api.body(manager.get("/api/extension-limits?authority=TG-TVI")).path("limits").get(2);
		assertThat(now.toString()).contains("\"times\":2,\"longestDays\":5,\"basis\":\"Quy chế của phường\",\"authority\":\"TG-TVI\"", "\"own\":true");
	}

	private static JsonNode rule(JsonNode all, String code) {
		for (JsonNode rule : all.path("rules")) {
			if (rule.path("code").asText().equals(code)) {
				return rule;
			}
		}
		throw new AssertionError(code + " is not in " + all);
	}
}
