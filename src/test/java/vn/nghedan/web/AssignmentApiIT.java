package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import vn.nghedan.OutreachCity;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.AssignmentLine;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;

/** Programmes, assignments, staffing changes and handovers as their screens ask for them, in the test's own city. */
@ApplicationTest
class AssignmentApiIT {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
	private static final String PROGRAMME = """
			{"name": "Đối thoại chiều thứ Sáu", "kind": "FRIDAY_DIALOGUE", "unit": "QD", "validFrom": "2026-11-01", "validTo": null,
			 "plan": {"number": "45/KH-UBND", "date": "2026-10-20", "signer": "Chủ tịch UBND quận"},
			 "quota": {"amount": 1, "per": "WARD", "every": "TWO_WEEKS", "basis": "Kế hoạch 45/KH-UBND"}, "warnings": null}""";

	@LocalServerPort
	int port;

	@Autowired
	OutreachCity city;

	@Autowired
	TestCases cases;

	@Autowired
	Assignments assignments;

	@Autowired
	Programmes programmes;

	@Autowired
	Organization organization;

	@Autowired
	ObjectMapper json;

	@BeforeEach
	void monday() {
		city.there();
		cases.mondayMorning();
	}

	@Test
	void homeAffairsPlansAProgrammeWithItsDocumentAndChangesTheQuotaAsOfADay() throws Exception {
		Caller caller = homeAffairs();
		HttpResponse<String> planned = caller.post("/api/programmes", PROGRAMME);
		assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
		JsonNode programme = body(planned);
		String code = programme.path("code").asText();
		assertThat(code).matches("CT-2026-\\d{2,}");
		assertThat(programme.path("kindLabel").asText()).isEqualTo("Đối thoại chiều thứ Sáu");
		assertThat(programme.path("quotas").get(0).path("everyLabel").asText()).isEqualTo("hai tuần");

		HttpResponse<String> changed = caller.post("/api/programmes/" + code + "/quotas", """
				{"validFrom": "2027-01-01", "quota": {"amount": 2, "per": "WARD", "every": "MONTH", "basis": "Kế hoạch 2/KH-UBND"}}""");
		assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
		assertThat(body(changed).path("quotas").findValuesAsText("validFrom")).containsExactly("2026-11-01", "2027-01-01");

		byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
		assertThat(caller.upload("/api/programmes/" + code + "/file", "ke-hoach.docx", pdf).statusCode()).as("no Word file").isEqualTo(422);
		HttpResponse<String> filed = caller.upload("/api/programmes/" + code + "/file", "ke-hoach.pdf", pdf);
		assertThat(filed.statusCode()).as(filed.body()).isEqualTo(200);
		assertThat(body(filed).path("plan").path("file").path("name").asText()).isEqualTo("ke-hoach.pdf");
		assertThat(caller.download("/api/programmes/" + code + "/file").body()).isEqualTo(pdf);

		Caller reader = city.signedOn(port, "qcanbo030");
		assertThat(body(reader.get("/api/programmes/" + code)).path("editable").asBoolean()).isFalse();
		assertThat(reader.post("/api/programmes", PROGRAMME).statusCode()).isEqualTo(403);
		assertThat(reader.post("/api/programmes/" + code + "/end", "{\"lastDay\": \"2026-12-31\"}").statusCode()).isEqualTo(403);
		assertThat(caller.post("/api/programmes/" + code + "/end", "{\"lastDay\": \"2027-12-31\"}").statusCode()).isEqualTo(200);
		assertThat(caller.post("/api/programmes", PROGRAMME.replace("\"QD\"", "\"TG\"")).statusCode()).as("of another city").isEqualTo(403);
		assertThat(reader.get("/api/programmes/CT-1999-01").statusCode()).isEqualTo(404);
	}

	@Test
	void theListIsReadPageByPageByEverybodyAndAlsoShowsGroupsThatNobodyLooksAfter() throws Exception {
		assignments.assignAll(city.programme(), DAY, List.of(new AssignmentLine("qcanbo013", "QD-BHD-45C", "QD1")), OutreachCity.HOME_AFFAIRS);
		Caller reader = city.signedOn(port, "qcanbo030");
		List<String> groups = new ArrayList<>();
		String cursor = null;
		do {
			JsonNode page = body(reader.get("/api/assignments?ward=QD-BHD&limit=3" + (cursor == null ? "" : "&cursor=" + cursor)));
			page.path("items").forEach(line -> groups.add(line.path("group").asText()));
			cursor = page.path("next").isNull() ? null : page.path("next").asText();
		}
		while (cursor != null);
		assertThat(groups).containsExactlyElementsOf(organization.groupsOf("QD-BHD", DAY).stream().map(group -> group.code()).toList());

		JsonNode one = body(reader.get("/api/assignments?group=QD-BHD-45C")).path("items").get(0);
		assertThat(one.path("official").asText()).isEqualTo("qcanbo013");
		assertThat(one.path("actingName").asText()).isEqualTo(organization.official("qcanbo013").fullName());
		assertThat(one.path("delegation").asText()).isEqualTo("QD1");
		assertThat(body(reader.get("/api/assignments?official=qcanbo013&ward=QD-BHD")).path("items").findValuesAsText("group")).contains("QD-BHD-45C");
		assertThat(body(reader.get("/api/assignments?group=QL-HTR-1")).path("items").get(0).path("official").isNull()).as("nobody").isTrue();
		assertThat(body(reader.get("/api/assignments?group=QD-BHD-45C&on=2025-01-01")).path("items").get(0).path("official").isNull()).isTrue();
	}

	@Test
	void howLeadersAreReachedStandsOnTheListOnlyForThoseOfTheWard() throws Exception {
		assignments.assignAll(city.programme(), DAY, List.of(new AssignmentLine("qcanbo013", "QD-BHD-9", "QD1")), OutreachCity.HOME_AFFAIRS);
		JsonNode near = body(city.signedOn(port, "qcanbo029").get("/api/assignments/list?ward=QD-BHD"));
		assertThat(near.path("lines").findValuesAsText("leader")).contains(organization.findGroup("QD-BHD-9").orElseThrow().leaderName());
		assertThat(near.path("programme").path("number").asText()).isEqualTo("12/KH-UBND");
		JsonNode far = body(city.signedOn(port, "qcanbo037").get("/api/assignments/list?group=QD-BHD-9"));
		assertThat(far.path("lines")).hasSize(1);
		assertThat(far.path("lines").get(0).path("leader").isNull()).isTrue();
		assertThat(far.path("lines").get(0).path("phone").isNull()).isTrue();
		assertThat(far.path("lines").get(0).path("officialName").asText()).isEqualTo(organization.official("qcanbo013").fullName());
	}

	@Test
	void aProposalIsAskedForByTheHeadOfTheDelegationAndAcceptedByHomeAffairs() throws Exception {
		String asked = "{\"programme\": \"%s\", \"day\": null, \"delegations\": [\"QD3\"]}".formatted(city.programme());
		Caller head = city.signedOn(port, "qcanbo007");
		HttpResponse<String> proposed = head.post("/api/assignments/proposals", asked);
		assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
		assertThat(head.post("/api/assignments/proposals", asked.replace("QD3", "QD1")).statusCode()).as("of another head").isEqualTo(403);
		JsonNode lines = body(proposed).path("lines");
		assertThat(lines.findValuesAsText("delegation")).containsOnly("QD3");
		assertThat(lines.get(0).path("groups").get(0).path("label").asText()).startsWith("Tổ dân phố");

		StringBuilder accepted = new StringBuilder();
		lines.forEach(line -> {
			List<String> codes = line.path("groups").findValuesAsText("code");
			accepted.append(accepted.isEmpty() ? "" : ",").append("{\"official\": \"%s\", \"delegation\": \"QD3\", \"groups\": [\"%s\"]}"
				.formatted(line.path("official").asText(), String.join("\",\"", codes)));
		});
		String body = "{\"programme\": \"%s\", \"from\": \"2026-11-02\", \"lines\": [%s]}".formatted(city.programme(), accepted);
		assertThat(head.post("/api/assignments/proposals/accept", body).statusCode()).as("proposing is not deciding").isEqualTo(403);
		HttpResponse<String> done = homeAffairs().post("/api/assignments/proposals/accept", body);

		assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
		String handover = body(done).path("handovers").get(0).asText();
		JsonNode paper = body(city.signedOn(port, "qcanbo044").get("/api/handovers/" + handover));
		assertThat(paper.path("lines")).hasSize(organization.groupsOf("QD-CLA", DAY).size());
		assertThat(paper.path("paper").path("opening").asText()).contains("12/KH-UBND", "20/12/2025", "02/11/2026");
		assertThat(paper.path("paper").path("signers")).hasSize(4);
		assertThat(city.signedOn(port, "qcanbo036").get("/api/handovers/" + handover).statusCode()).as("another ward's").isEqualTo(404);
		assertThat(body(homeAffairs().get("/api/handovers?state=ORDERED")).findValuesAsText("code")).contains(handover);

		JsonNode task = body(city.signedOn(port, "qcanbo044").get("/api/tasks/" + cases.of(handover).task("userTask_confirmHandover").id() + "/case"));
		assertThat(task.path("kind").asText()).isEqualTo("HANDOVER");
		assertThat(task.path("businessKey").asText()).isEqualTo(handover);
	}

	@Test
	void aTableIsLoadedWithItsErrorsNamedRowByRow() throws Exception {
		Caller caller = homeAffairs();
		String path = "/api/assignments/imports?programme=" + city.programme() + "&from=2026-11-02&dryRun=";
		HttpResponse<String> wrong = caller.upload(path + "true", "a.csv", "Tổ,Cán bộ\nQD-TVI-4,qcanbo023\nQD-TVI-99,qcanbo023\n".getBytes(StandardCharsets.UTF_8));
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(body(wrong).path("rows").get(0).path("line").asInt()).isEqualTo(3);
		assertThat(body(wrong).path("rows").get(0).path("message").asText()).contains("QD-TVI-99");
		byte[] right = "Tổ,Cán bộ,Ghi chú\nQD-TVI-4,qcanbo023,x\n".getBytes(StandardCharsets.UTF_8);
		JsonNode rehearsed = body(caller.upload(path + "true", "a.csv", right));
		assertThat(rehearsed.path("lines").asInt()).isEqualTo(1);
		assertThat(rehearsed.path("ignoredColumns").get(0).asText()).isEqualTo("Ghi chú");
		assertThat(city.signedOn(port, "qcanbo030").upload(path + "false", "a.csv", right).statusCode()).isEqualTo(403);
		assertThat(body(caller.upload(path + "false", "a.csv", right)).path("handovers")).hasSize(1);
		assertThat(assignments.assignedTo("QD-TVI-4", DAY)).contains("qcanbo023");
	}

	@Test
	void aStaffingChangeIsLookedAtFirstAndOrderedByThoseWhoDecide() throws Exception {
		assignments.assignAll(city.programme(), DAY, List.of(new AssignmentLine("qcanbo013", "QD-BHD-7", "QD1")), OutreachCity.HOME_AFFAIRS);
		String change = """
				{"kind": "REPLACEMENT", "username": "qcanbo013", "from": "2026-11-05", "until": null, "group": "QD-BHD-7",
				 "substitute": "qcanbo014", "successors": null, "reason": "Đổi địa bàn"}""";
		Caller chair = city.signedOn(port, "qcanbo028");
		JsonNode looked = body(chair.post("/api/staffing-changes?dryRun=true", change));
		assertThat(looked.path("lines").get(0).path("toName").asText()).isEqualTo(organization.official("qcanbo014").fullName());
		assertThat(looked.path("lines").get(0).path("proposed").asBoolean()).isFalse();
		assertThat(looked.path("handovers")).isEmpty();
		assertThat(assignments.assignedTo("QD-BHD-7", DAY.plusDays(3))).as("only looked at").contains("qcanbo013");
		assertThat(city.signedOn(port, "qcanbo036").post("/api/staffing-changes", change).statusCode()).as("chair of another ward").isEqualTo(403);
		assertThat(city.signedOn(port, "qcanbo030").post("/api/staffing-changes", change).statusCode()).isEqualTo(403);

		HttpResponse<String> done = chair.post("/api/staffing-changes", change);

		assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
		assertThat(body(done).path("handovers")).hasSize(1);
		assertThat(assignments.assignedTo("QD-BHD-7", DAY.plusDays(2))).contains("qcanbo013");
		assertThat(assignments.assignedTo("QD-BHD-7", DAY.plusDays(3))).contains("qcanbo014");
		assertThat(chair.post("/api/staffing-changes", change.replace("REPLACEMENT", "LEAVE")).statusCode()).as("no last day").isIn(403, 422);
	}

	@Test
	void nobodyGetsRolesThatHeDoesNotDecideOnByStandingIn() throws Exception {
		String leave = """
				{"kind": "LEAVE", "username": "%s", "from": "2026-11-05", "until": "2026-11-06", "group": null, "substitute": "%s",
				 "successors": null, "reason": "Nghỉ phép"}""";
		Caller caller = homeAffairs();
		HttpResponse<String> own = caller.post("/api/staffing-changes?dryRun=true", leave.formatted("qcanbo030", "qcanbo020"));
		assertThat(own.statusCode()).isEqualTo(403);
		assertThat(body(own).path("code").asText()).isEqualTo("outreach.own-substitute");
		assertThat(caller.post("/api/staffing-changes?dryRun=true", leave.formatted("qcanbo005", "qcanbo006")).statusCode())
			.as("the chair's leave is not home affairs' to order").isEqualTo(403);
		assertThat(caller.post("/api/staffing-changes?dryRun=true", leave.formatted("qcanbo002", "qcanbo003")).statusCode())
			.as("somebody of the city").isEqualTo(403);
		assertThat(city.signedOn(port, "qcanbo001").post("/api/staffing-changes?dryRun=true", leave.formatted("qcanbo005", "qcanbo006"))
			.statusCode()).isEqualTo(200);
		assertThat(caller.post("/api/staffing-changes?dryRun=true", leave.formatted("qcanbo030", "qcanbo031")).statusCode()).isEqualTo(200);
	}

	@Test
	void whoDecidesForAWardOnlyFillsItsGapsUnderAProgrammeOfTheCityWithHisOwnOfficials() throws Exception {
		String ofTheCity = programmes.plan(new PlannedProgramme("Cán bộ thành phố về với dân", ProgrammeKind.GROUP_MEETINGS, "QM",
				OutreachCity.FIRST_DAY, null, new PlannedProgramme.Document("1/KH-TP", LocalDate.of(2025, 12, 1), "Chủ tịch UBND thành phố"),
				new PlannedProgramme.Quota(1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR, "Kế hoạch 1/KH-TP"), null), OutreachCity.HOME_AFFAIRS).code();
		assignments.assignAll(ofTheCity, DAY, List.of(new AssignmentLine("qcanbo027", "QD-NSH-44", null)), OutreachCity.HOME_AFFAIRS);
		Caller district = city.signedOn(port, OutreachCity.HOME_AFFAIRS.username());
		assertThat(body(district.get("/api/programmes/" + ofTheCity)).path("editable").asBoolean()).isFalse();
		assertThat(body(district.get("/api/programmes/" + ofTheCity)).path("fillable").asBoolean()).isTrue();
		JsonNode gap = body(district.get("/api/assignments?group=QD-NSH-45")).path("items").get(0);
		assertThat(gap.path("official").isNull()).as("nobody").isTrue();
		assertThat(gap.path("decides").asBoolean()).isTrue();
		assertThat(body(city.signedOn(port, "qcanbo030").get("/api/assignments?group=QD-NSH-45")).path("items").get(0).path("decides").asBoolean()).isFalse();

		assertThat(gives(district, ofTheCity, "qcanbo027", "QL-HTR-1")).as("a ward of another district").isEqualTo(403);
		assertThat(gives(district, ofTheCity, "qcanbo001", "QD-NSH-45")).as("an official of the city").isEqualTo(403);
		assertThat(gives(district, ofTheCity, "qcanbo027", "QD-NSH-44")).as("no gap").isEqualTo(409);
		assertThat(gives(district, ofTheCity, "qcanbo027", "QD-NSH-44\", \"QD-NSH-45")).as("all or nothing").isEqualTo(409);
		assertThat(gives(city.signedOn(port, "qcanbo030"), ofTheCity, "qcanbo027", "QD-NSH-45")).as("who decides nothing").isEqualTo(403);
		assertThat(assignments.assignedTo("QD-NSH-45", DAY)).isEmpty();

		assertThat(gives(district, ofTheCity, "qcanbo027", "QD-NSH-45")).isEqualTo(200);
		assertThat(assignments.assignedTo("QD-NSH-45", DAY)).contains("qcanbo027");
	}

	private int gives(Caller caller, String programme, String official, String groups) throws Exception {
		HttpResponse<String> answer = caller.post("/api/assignments/proposals/accept", """
				{"programme": "%s", "from": "2026-11-02", "lines": [{"official": "%s", "delegation": null, "groups": ["%s"]}]}"""
			.formatted(programme, official, groups));
		assertThat(answer.body()).doesNotContain("refusal.");
		return answer.statusCode();
	}

	private Caller homeAffairs() {
		return city.signedOn(port, OutreachCity.HOME_AFFAIRS.username());
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}
}
