package vn.nghedan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Caller;

@ApplicationTest
class AuditApiIT {

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	Organization organization;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ObjectMapper json;

	private String chair;
	private String inspector;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
		chair = holder("TG-BHD", Roles.CHAIR);
		inspector = holder("TG", Roles.DUTY_INSPECTION);
	}

	@Test
	void whoOpensACaseIsSeenByTheInspectionAndByNobodyElse() throws Exception {
		String code = cases.captured().key();
		Caller reader = Caller.signedOn(port, chair);
		reader.get("/api/petitions/" + code);
		reader.get("/api/petitions/" + code + "/attachments");
		clock.moveTo(TestCases.MONDAY.plusSeconds(61));
		reader.get("/api/petitions/" + code);

		JsonNode readers = body(inspection().get("/api/audit/petitions/" + code + "/readers"));

		assertThat(readers).hasSize(1);
		assertThat(readers.get(0).path("username").asText()).isEqualTo(chair);
		assertThat(readers.get(0).path("name").asText()).isEqualTo(organization.official(chair).fullName());
		assertThat(readers.get(0).path("times").asInt()).as("one look a minute").isEqualTo(2);
		assertThat(reader.get("/api/audit/petitions/" + code + "/readers").statusCode()).isEqualTo(403);
		assertThat(reader.get("/api/audit").statusCode()).isEqualTo(403);
		assertThat(entries("subject=" + code + "&action=AUDIT_READ")).as("looking into the record is recorded, too")
				.anyMatch(entry -> facts(entry).contains("readers"));
	}

	@Test
	void aGuessedCodeOfAnotherWardLeavesADenial() throws Exception {
		String code = cases.captured().key();
		String stranger = holder("HL-HTR", Roles.CHAIR);
		assertThat(Caller.signedOn(port, stranger).get("/api/petitions/" + code).statusCode()).isEqualTo(404);

		JsonNode denial = entries("subject=" + code + "&action=DENIED").get(0);

		assertThat(denial.path("actor").asText()).isEqualTo(stranger);
		assertThat(denial.path("unit").asText()).isEqualTo("TG-BHD");
		assertThat(denial.path("facts").path("status").asText()).isEqualTo("404");
		assertThat(entries("subject=" + code + "&action=READ")).isEmpty();
	}

	@Test
	void whatIsReadInTheEngineIsRecordedToo() throws Exception {
		String code = cases.captured().key();
		String instance = jdbc.queryForObject("select proc_inst_id_ from public.act_hi_procinst where business_key_ = ? limit 1", String.class, code);
		String manager = holder("HM", Roles.MANAGER);
		Caller cockpit = Caller.signedOn(port, manager);

		assertThat(cockpit.get("/camunda/api/engine/engine/default/process-instance/" + instance + "/variables").statusCode()).isEqualTo(200);
		cockpit.get("/camunda/api/engine/engine/default/history/activity-instance?processInstanceId=" + instance);

		assertThat(entries("subject=" + code + "&action=READ&actor=" + manager)).as("one look").hasSize(1)
				.allMatch(entry -> facts(entry).contains("variables") && entry.path("unit").asText().equals("TG-BHD"));
	}

	@Test
	void aWordThatNobodyReadsMakesNoTrial() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = Caller.signedOn(port, holder("TG-BHD", Roles.INTAKE_OFFICER));

		assertThat(intake.post("/api/petitions/" + petition.key() + "/withdrawal?dryRun=true", "{\"reason\": \"Người dân rút lại\"}").statusCode())
				.isLessThan(300);

		assertThat(entries("subject=" + petition.key() + "&action=CHANGED")).filteredOn(entry -> facts(entry).contains("withdrawal")).hasSize(1);
	}

	@Test
	void aChangeIsRecordedWithItAndARefusedOneIsNot() throws Exception {
		TestCase petition = cases.captured();
		String path = "/api/petitions/" + petition.key() + "/withdrawal";
		Caller intake = Caller.signedOn(port, holder("TG-BHD", Roles.INTAKE_OFFICER));

		assertThat(intake.post(path, "{}").statusCode()).isBetween(400, 422);
		assertThat(entries("subject=" + petition.key() + "&action=CHANGED&actor=" + holder("TG-BHD", Roles.INTAKE_OFFICER)))
				.noneMatch(entry -> facts(entry).contains("withdrawal"));

		HttpResponse<String> answer = intake.post(path, "{\"reason\": \"Người dân rút lại\"}");
		assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
		assertThat(entries("subject=" + petition.key() + "&action=CHANGED")).filteredOn(entry -> facts(entry).contains("withdrawal"))
				.hasSize(1).allMatch(entry -> entry.path("unit").asText().equals("TG-BHD"));
		assertThat(jdbc.queryForObject("select count(*) from nghedan.audit_entry where facts ~ 'rút|Người'", Integer.class)).isZero();
	}

	@Test
	void aCapturedPetitionIsInTheRecordByItsCode() throws Exception {
		String code = cases.captured().key();

		assertThat(entries("subject=" + code + "&action=CHANGED")).first().satisfies(entry -> assertThat(facts(entry)).contains("captured"));
	}

	@Test
	void searchesAreCountedButTheirWordsAreNotKept() throws Exception {
		Caller.signedOn(port, chair).post("/api/search", "{\"q\": \"zwxkirgendwas\"}");
		Caller.signedOn(port, chair).post("/api/worklist/search", "{\"q\": \"zwxkirgendwas\"}");

		assertThat(entries("action=SEARCHED&actor=" + chair)).extracting(AuditApiIT::facts)
			.anyMatch(facts -> facts.contains("POST:/api/search")).anyMatch(facts -> facts.contains("POST:/api/worklist/search"));
		assertThat(jdbc.queryForObject("select count(*) from nghedan.audit_entry where facts like '%zwxk%' or subject like '%zwxk%'",
				Integer.class)).isZero();
	}

	@Test
	void signOnsAreRecordedAndAnUnknownNameIsNot() throws Exception {
		String typed = "typed" + UUID.randomUUID();
		Caller.anonymous(port).signOn(typed, "x");
		Caller.anonymous(port).signOn(chair, "wrong-password");
		Caller caller = Caller.signedOn(port, chair);
		caller.post("/logout", "");

		assertThat(actions(entries("actor=" + chair + "&limit=200").stream()
				.filter(entry -> entry.path("at").asText().equals("2026-11-02T09:00:00+07:00")).limit(3).toList())).containsExactly("SIGNED_OUT", "SIGNED_IN", "SIGN_IN_FAILED");
		assertThat(jdbc.queryForObject("select count(*) from nghedan.audit_entry where actor = ? or facts like ?", Integer.class, typed,
				"%" + typed + "%")).isZero();
		JsonNode nobody = entriesOf(holder("HM", Roles.DUTY_INSPECTION), "action=SIGN_IN_FAILED&limit=200").stream()
				.filter(entry -> entry.path("at").asText().equals("2026-11-02T09:00:00+07:00")).skip(1).findFirst().orElseThrow();
		assertThat(nobody.path("actor").asText()).matches("\\?[0-9a-f]{16}");
		assertThat(nobody.path("actorName").asText()).contains("không có tài khoản");
		assertThat(entries("action=SIGN_IN_FAILED")).as("of names that nobody has only the uppermost unit hears")
				.noneMatch(entry -> entry.path("actor").asText().startsWith("?"));
	}

	@Test
	void doorsAndForgedRequestsAreRecorded() throws Exception {
		Caller caller = Caller.signedOn(port, chair);
		caller.get("/actuator/env");
		caller.send(caller.request("/api/petitions").header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{}")));
		caller.get("/api/audit");

		List<JsonNode> denied = entriesOf(holder("HM", Roles.DUTY_INSPECTION), "action=DENIED&actor=" + chair + "&limit=200").stream()
				.filter(entry -> entry.path("at").asText().equals("2026-11-02T09:00:00+07:00")).toList();
		assertThat(facts(denied.get(0))).contains("403", "/api/audit");
		assertThat(facts(denied.get(1))).contains("forged");
		assertThat(denied.get(2).path("subject").asText()).isEqualTo("actuator/env");
	}

	@Test
	void whatIsDoneInTheEngineStandsBesideIt() throws Exception {
		TestCase petition = cases.captured();
		petition.registers();

		assertThat(entries("subject=" + petition.key() + "&action=ENGINE_OPERATION")).first().satisfies(entry -> {
			assertThat(entry.path("facts").path("operation").asText()).isEqualTo("Complete");
			assertThat(entry.path("unit").asText()).isEqualTo("TG-BHD");
		});
	}

	@Test
	void theInspectionSeesItsUnitsOnlyAndPagesThroughThem() throws Exception {
		String here = cases.captured().key();
		String elsewhere = cases.capturedIn("HL-HTR").key();
		for (String code : List.of(here, elsewhere)) {
			Caller.signedOn(port, holder("HM", Roles.MANAGER)).get("/api/petitions/" + code);
		}

		assertThat(entries("subject=" + here + "&action=READ")).hasSize(1);
		assertThat(entries("subject=" + elsewhere + "&action=READ")).isEmpty();
		Caller.signedOn(port, chair).get("/api/petitions/" + elsewhere);
		assertThat(entries("action=DENIED&actor=" + chair + "&limit=200")).as("that he was refused, not where he looked")
				.anyMatch(entry -> entry.path("subject").isNull() && facts(entry).contains("404"))
				.noneMatch(entry -> entry.toString().contains("HL-HTR"));
		assertThat(inspection().get("/api/audit/petitions/" + elsewhere + "/readers").statusCode()).isEqualTo(404);
		JsonNode first = body(inspection().get("/api/audit?limit=2"));
		JsonNode second = body(inspection().get("/api/audit?limit=2&cursor=" + first.path("next").asText()));
		assertThat(first.path("items")).hasSize(2);
		assertThat(second.path("items").get(0).path("id").asText()).isLessThan(first.path("items").get(1).path("id").asText());
		assertThat(body(inspection().get("/api/audit?to=2020-01-01")).path("items")).isEmpty();
		assertThat(body(inspection().get("/api/audit?from=2026-11-02&to=2026-11-02")).path("items")).isNotEmpty();
		assertThat(inspection().get("/api/audit?action=NOTHING").statusCode()).isEqualTo(400);
	}

	@Test
	void theRecordIsExportedAndThatIsRecordedToo() throws Exception {
		HttpResponse<String> sheet = inspection().get("/api/audit/export?actor=" + inspector);

		assertThat(sheet.statusCode()).isEqualTo(200);
		assertThat(sheet.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
		assertThat(sheet.headers().firstValue("Content-Disposition")).hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
		assertThat(sheet.body()).startsWith("\ufeff\"Thời điểm\",").contains("Đăng nhập");
		assertThat(entries("action=EXPORTED&actor=" + inspector)).isNotEmpty();
	}

	@Test
	void theInspectionAndTheAdministratorVerify() throws Exception {
		JsonNode verdict = body(inspection().post("/api/audit/verification", ""));

		assertThat(verdict.path("findings")).isEmpty();
		assertThat(verdict.path("blocks").asLong()).isPositive();
		assertThat(verdict.path("waiting").asLong()).isZero();
		assertThat(Caller.signedOn(port, holder("HM", Roles.ADMINISTRATOR)).post("/api/audit/verification", "").statusCode()).isEqualTo(200);
		assertThat(Caller.signedOn(port, holder("HM", Roles.ADMINISTRATOR)).get("/api/audit").statusCode()).isEqualTo(403);
		assertThat(Caller.signedOn(port, chair).post("/api/audit/verification", "").statusCode()).isEqualTo(403);
	}

	private Caller inspection() {
		return Caller.signedOn(port, inspector);
	}

	private List<JsonNode> entries(String question) throws Exception {
		return entriesOf(inspector, question);
	}

	private List<JsonNode> entriesOf(String who, String question) throws Exception {
		return StreamSupport.stream(body(Caller.signedOn(port, who).get("/api/audit?" + question)).path("items").spliterator(), false).toList();
	}

	private static List<String> actions(List<JsonNode> entries) {
		return entries.stream().map(entry -> entry.path("action").asText()).toList();
	}

	private static String facts(JsonNode entry) {
		return entry.path("facts").toString();
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}

	private String holder(String unit, String role) {
		return organization.holders(unit, role, VietnamTime.dateOf(clock.instant())).get(0);
	}
}
