package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.MovableClock;

/** The worklist of the server: who sees which steps, narrowed, sorted and paged over all of them. */
@ApplicationTest
class WorklistIT {

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	CaptureDesk desk;
	@Autowired
	TaskService tasks;
	@Autowired
	MovableClock clock;
	@Autowired
	ObjectMapper json;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void whoMayWorkAStepSeesItWithAllThatALineTells() throws Exception {
		TestCase petition = cases.captured();
		JsonNode line = only(as("TG-BHD", Roles.INTAKE_OFFICER), petition);

		assertThat(line.path("task").asText()).isEqualTo(petition.task("userTask_register").id());
		assertThat(line.path("kind").asText()).isEqualTo("PETITION");
		assertThat(line.path("subject").asText()).startsWith("Mương thoát nước");
		assertThat(line.path("place").asText()).contains("Bình Hòa Đông");
		assertThat(line.path("stepName").asText()).isEqualTo("Vào sổ kiến nghị");
		assertThat(line.path("statusLabel").asText()).isEqualTo("Đã ghi nhận");
		assertThat(line.path("unitName").asText()).contains("Bình Hòa Đông");
		assertThat(line.path("holder").isNull()).isTrue();
		assertThat(line.path("claimable").asBoolean()).isTrue();
		assertThat(line.path("mine").asBoolean()).isFalse();
		assertThat(java.time.OffsetDateTime.parse(line.path("due").asText()).toInstant()).isEqualTo(petition.task("userTask_register").due());
	}

	@Test
	void whoTookItIsNamedAndTheOthersOfHisGroupSeeIt() throws Exception {
		TestCase petition = cases.captured();
		String officer = cases.holderOf("TG-BHD.intake-officer");
		tasks.claim(petition.task("userTask_register").id(), officer);

		JsonNode line = only(as("TG-BHD", Roles.INTAKE_OFFICER), petition);
		assertThat(line.path("holder").path("username").asText()).isEqualTo(officer);
		assertThat(line.path("holder").path("name").asText()).isNotBlank().isNotEqualTo(officer);
		assertThat(line.path("mine").asBoolean()).isTrue();
		assertThat(line.path("claimable").asBoolean()).isFalse();
		assertThat(found(as("TG-BHD", Roles.INTAKE_OFFICER), "owner=me&chip=mine", petition)).isTrue();
		assertThat(found(as("TG-BHD", Roles.INTAKE_OFFICER), "chip=unclaimed", petition)).isFalse();
		assertThat(found(as("TG-BHD", Roles.CHAIR), "owner=" + officer, petition)).isTrue();
		assertThat(found(as("TG-BHD", Roles.CHAIR), "owner=none", petition)).isFalse();
	}

	@Test
	void leadersSeeTheWorkOfTheirUnitsAndAllBelowAndNobodyThatOfOthers() throws Exception {
		TestCase petition = cases.captured();
		assertThat(found(as("TG-BHD", Roles.CHAIR), "", petition)).isTrue();
		assertThat(found(as("TG", Roles.CHAIR), "", petition)).isTrue();
		assertThat(found(as("HM", Roles.MANAGER), "", petition)).isTrue();
		assertThat(found(as("HM", Roles.MANAGER), "unit=TG", petition)).isTrue();
		assertThat(found(as("HM", Roles.MANAGER), "unit=HL", petition)).isFalse();
		assertThat(found(as("TG-BHD", Roles.CLASSIFIER), "", petition)).isFalse();
		assertThat(found(as("TG-BHT", Roles.CHAIR), "", petition)).isFalse();
		assertThat(found(as("TG-BHT", Roles.INTAKE_OFFICER), "", petition)).isFalse();
		assertThat(as("HM", Roles.OPERATOR).get("/api/worklist").statusCode()).isEqualTo(403);
	}

	@Test
	void whomItIsAboutSeesNothingOfIt() throws Exception {
		TestCase petition = cases.captured();
		String officer = cases.holderOf("TG-BHD.chair");
		assertThat(found(Caller.signedOn(port, officer), "", petition)).isTrue();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(intake.post("/api/petitions/" + petition.key() + "/about-official", "{\"official\": \"" + officer + "\"}").statusCode()).isLessThan(300);
		assertThat(found(Caller.signedOn(port, officer), "", petition)).isFalse();
	}

	@Test
	void theDeadlineIsSaidInWorkingDaysOfTheUnit() throws Exception {
		TestCase petition = cases.captured();
		Caller officer = as("TG-BHD", Roles.INTAKE_OFFICER);
		var due = petition.task("userTask_register").due();

		clock.moveTo(due.minus(Duration.ofHours(1)));
		assertThat(only(officer, petition).path("dueState").asText()).isEqualTo("TODAY");
		assertThat(only(officer, petition).path("dueWords").asText()).matches("Hạn( \\d\\d:\\d\\d)? hôm nay");
		assertThat(found(officer, "chip=due-soon", petition)).isTrue();
		assertThat(found(officer, "chip=overdue", petition)).isFalse();
		clock.moveTo(due.plus(Duration.ofDays(7)));
		JsonNode late = only(officer, petition);
		assertThat(late.path("dueState").asText()).isEqualTo("OVERDUE");
		assertThat(late.path("daysLeft").asInt()).isEqualTo(-5);
		assertThat(late.path("dueWords").asText()).isEqualTo("Quá hạn 5 ngày làm việc");
		assertThat(found(officer, "chip=overdue&chip=due-soon", petition)).isTrue();
		assertThat(found(officer, "chip=due-soon", petition)).isFalse();
	}

	@Test
	void eachChipShowsAsManyAsItSays() throws Exception {
		cases.captured();
		cases.captured().does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ địa điểm");
		tasks.claim(cases.captured().task("userTask_register").id(), cases.holderOf("TG-BHD.intake-officer"));
		for (Caller caller : List.of(as("TG-BHD", Roles.INTAKE_OFFICER), as("TG-BHD", Roles.CHAIR))) {
			JsonNode counts = read(caller, "").path("counts");
			assertThat(counts.path("waiting").asInt()).isPositive();
			for (String chip : List.of("overdue", "due-soon", "later", "standing", "waiting", "returned", "unclaimed", "mine")) {
				String name = chip.equals("due-soon") ? "dueSoon" : chip;
				assertThat(walk(caller, "chip=" + chip, 200)).as(chip).hasSize(counts.path(name).asInt());
			}
			assertThat(counts.path("overdue").asInt() + counts.path("dueSoon").asInt() + counts.path("later").asInt() + counts.path("standing").asInt())
					.isEqualTo(counts.path("all").asInt());
			assertThat(walk(caller, "", 200)).hasSize(counts.path("all").asInt());
		}
	}

	@ParameterizedTest
	@CsvSource({ "due,asc", "due,desc", "received,asc", "received,desc", "place,asc", "place,desc", "subject,asc", "subject,desc", "step,asc", "step,desc" })
	void pagesHoldEveryLineOnceInOneOrder(String sort, String order) throws Exception {
		for (int i = 0; i < 4; i++) {
			cases.capturedIn("TG-NSH");
		}
		cases.capturedIn("TG-NSH").registers();
		Caller chair = as("TG-NSH", Roles.CHAIR);
		List<JsonNode> all = walk(chair, "sort=" + sort + "&order=" + order, 200);
		List<JsonNode> paged = walk(chair, "sort=" + sort + "&order=" + order, 3);

		assertThat(codes(paged, "task")).containsExactlyElementsOf(codes(all, "task")).doesNotHaveDuplicates().hasSizeGreaterThan(4);
		if (sort.equals("due")) {
			List<String> dated = all.stream().map(each -> each.path("due")).filter(due -> !due.isNull()).map(JsonNode::asText).toList();
			assertThat(dated).isSortedAccordingTo(order.equals("asc") ? java.util.Comparator.naturalOrder() : java.util.Comparator.reverseOrder());
			assertThat(all.stream().map(each -> each.path("due").isNull()).toList()).isSorted();
		}
	}

	@Test
	void itIsNarrowedByWhereWhatAndWhen() throws Exception {
		TestCase petition = cases.captured().registers();
		Caller chair = as("TG-BHD", Roles.CHAIR);
		String group = petition.petition().placeNow().groupCode();
		assertThat(found(chair, "ward=TG-BHD&group=" + group + "&field=DRAINAGE&step=userTask_verify&from=2026-11-02&to=2026-11-02", petition)).isTrue();
		assertThat(found(chair, "field=ROAD", petition)).isFalse();
		assertThat(found(chair, "group=TG-BHD-2", petition)).isFalse();
		assertThat(found(chair, "from=2026-11-03", petition)).isFalse();
		assertThat(found(chair, "step=userTask_register", petition)).isFalse();
		TestCase meeting = cases.meetingNow();
		TestCase said = cases.capturedAt(meeting);
		assertThat(found(chair, "meeting=" + meeting.key(), said)).isTrue();
		assertThat(found(chair, "meeting=" + meeting.key(), petition)).isFalse();
	}

	@Test
	void wordsAreFoundWithoutAccentsAndNamesByThoseWhoMaySeeThem() throws Exception {
		TestCase petition = cases.of(desk.capture(new Opinion(Channel.HOTLINE, PetitionKind.FEEDBACK, "TG-BHD-1", null,
				"Cột tín hiệu ở đường Lê Lợi bị nghiêng zqworklist.", clock.instant().minusSeconds(600), null,
				new PetitionerData("Phạm Thị Kiểm Việc", "0900 000 071", null, false), null, false),
				new Actor(cases.holderOf("TG-BHD.liaison-official"))).code());
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		Caller chairAbove = as("TG", Roles.CHAIR);

		assertThat(asked(intake, "duong le loi zqworklist", petition)).isTrue();
		assertThat(asked(intake, "đường Lê Lợi", petition)).isTrue();
		assertThat(asked(intake, petition.key(), petition)).isTrue();
		assertThat(asked(intake, "duong tran phu zqworklist", petition)).isFalse();
		assertThat(asked(intake, "loi hieu zqworklist cot", petition)).as("each stands there, but none beside the other").isFalse();
		assertThat(asked(intake, "pham thi kiem viec", petition)).isTrue();
		assertThat(asked(chairAbove, "zqworklist", petition)).isTrue();
		assertThat(asked(chairAbove, "pham thi kiem viec", petition)).isFalse();
	}

	@Test
	void whatIsNotUnderstoodIsSaidSo() throws Exception {
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(intake.get("/api/worklist?chip=late").statusCode()).isEqualTo(422);
		assertThat(intake.get("/api/worklist?chip=late").body()).contains("web.no-such-choice", "due-soon");
		assertThat(intake.get("/api/worklist?sort=name").statusCode()).isEqualTo(422);
		assertThat(intake.get("/api/worklist?cursor=AAAA").statusCode()).isEqualTo(422);
		assertThat(intake.get("/api/worklist?from=tomorrow").statusCode()).isEqualTo(400);
	}

	@Test
	void wordsStandInNoAddressAndNarrowWhatIsAskedForBeside() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);

		assertThat(codes(read(intake, "q=zqnowhere"), "code")).as("not looked for").isNotEmpty();
		assertThat(codes(searched(intake, petition.key(), Map.of("chip", List.of("unclaimed"), "step", "userTask_register")), "code"))
			.contains(petition.key());
		assertThat(codes(searched(intake, petition.key(), Map.of("chip", List.of("mine"))), "code")).doesNotContain(petition.key());
		cases.captured();
		JsonNode first = searched(intake, "muong thoat nuoc", Map.of("limit", 1));
		assertThat(first.path("items")).hasSize(1);
		JsonNode second = searched(intake, "muong thoat nuoc", Map.of("limit", 1, "cursor", first.path("next").asText()));
		assertThat(second.path("items")).hasSize(1);
		assertThat(second.path("counts").isNull()).isTrue();
		assertThat(second.path("items").path(0).path("task")).isNotEqualTo(first.path("items").path(0).path("task"));
		assertThat(intake.post("/api/worklist/search", "{}").statusCode()).isEqualTo(400);
	}

	@Test
	void itIsGivenBackByWhoeverHoldsItHimselfAndToAGroupOnly() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(only(intake, petition).path("releasable").asBoolean()).isFalse();
		String task = petition.task("userTask_register").id();
		tasks.claim(task, cases.holderOf("TG-BHD.intake-officer"));
		assertThat(only(intake, petition).path("releasable").asBoolean()).isTrue();
		assertThat(only(as("TG-BHD", Roles.CHAIR), petition).path("releasable").asBoolean()).as("held by another").isFalse();
		tasks.getIdentityLinksForTask(task).stream().filter(link -> link.getGroupId() != null)
			.forEach(link -> tasks.deleteCandidateGroup(task, link.getGroupId()));
		JsonNode named = only(intake, petition);
		assertThat(named.path("mine").asBoolean()).isTrue();
		assertThat(named.path("releasable").asBoolean()).as("it waits for him by name").isFalse();
		tasks.addCandidateGroup(task, "TG-BHD.intake-officer");
	}

	private boolean asked(Caller caller, String text, TestCase petition) throws Exception {
		return codes(searched(caller, text, Map.of("limit", 200)), "code").contains(petition.key());
	}

	private JsonNode searched(Caller caller, String text, Map<String, Object> within) throws Exception {
		var answer = caller.post("/api/worklist/search", json.writeValueAsString(Map.of("q", text, "within", within)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}

	private JsonNode only(Caller caller, TestCase petition) throws Exception {
		List<JsonNode> lines = items(searched(caller, petition.key(), Map.of("limit", 200))).stream()
			.filter(each -> each.path("code").asText().equals(petition.key())).toList();
		assertThat(lines).hasSize(1);
		return lines.get(0);
	}

	private boolean found(Caller caller, String asked, TestCase petition) throws Exception {
		return codes(walk(caller, asked, 200), "code").contains(petition.key());
	}

	private static List<String> codes(JsonNode page, String field) {
		return codes(items(page), field);
	}

	private static List<JsonNode> items(JsonNode page) {
		List<JsonNode> items = new ArrayList<>();
		page.path("items").forEach(items::add);
		return items;
	}

	private static List<String> codes(List<JsonNode> lines, String field) {
		return lines.stream().map((Function<JsonNode, String>) each -> each.path(field).asText()).toList();
	}

	private List<JsonNode> walk(Caller caller, String asked, int limit) throws Exception {
		List<JsonNode> all = new ArrayList<>();
		String next = "";
		do {
			JsonNode page = read(caller, asked + "&limit=" + limit + (next.isEmpty() ? "" : "&cursor=" + next));
			page.path("items").forEach(all::add);
			assertThat(page.path("counts").isNull()).isEqualTo(!next.isEmpty());
			next = page.path("next").isNull() ? "" : page.path("next").asText();
		}
		while (!next.isEmpty());
		return all;
	}

	private JsonNode read(Caller caller, String asked) throws Exception {
		var answer = caller.get("/api/worklist?" + asked);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, cases.holderOf(unit + "." + role));
	}
}
