package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.attendance.AttendanceYear.FIRST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.attendance.AttendanceYear;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;

@ApplicationTest
class AttendanceApiIT {

	private static final String LAST = "&on=2024-12-31";

	@LocalServerPort
	int port;
	@Autowired
	AttendanceYear year;
	@Autowired
	TestCases cases;
	@Autowired
	Organization organization;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcTemplate database;

	private String programme;
	private List<String> groups;

	@BeforeEach
	void sixGroupsInTwoWards() {
		cases.mondayMorning();
		programme = year.programme(ProgrammeKind.GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		groups = new ArrayList<>();
		for (String ward : List.of("TG-BHT", "TG-CLA")) {
			organization.groupsOf(ward, FIRST).stream().limit(3).forEach(group -> groups.add(group.code()));
		}
		groups.forEach(group -> year.assigned(programme, group.startsWith("TG-BHT") ? "canbo016" : "canbo019", group, FIRST, null));
		year.held(programme, groups.get(0), LocalDate.of(2024, 5, 17), "canbo016");
		year.held(programme, groups.get(0), LocalDate.of(2024, 7, 19), "canbo016");
		year.held(programme, groups.get(4), LocalDate.of(2024, 5, 17), "canbo019");
	}

	@AfterEach
	void forget() {
		year.forget();
	}

	@Test
	void homeAffairsSeesAllAndTheWardsSumToTheTotal() throws Exception {
		JsonNode all = body(as("TG", Roles.HOME_AFFAIRS).get(url(LAST)));

		assertThat(all.path("total").toString()).isEqualTo(
				"{\"key\":null,\"name\":null,\"obligations\":6,\"met\":2,\"below\":4,\"wanted\":6,\"done\":3,\"missing\":4}");
		assertThat(all.path("wards")).hasSize(2);
		for (String count : List.of("obligations", "met", "below", "wanted", "done", "missing")) {
			assertThat(sum(all.path("wards"), count)).as(count).isEqualTo(all.path("total").path(count).asInt());
		}
		assertThat(sum(all.path("rows"), "done")).isEqualTo(3);
		JsonNode visited = row(all, groups.get(0));
		assertThat(visited.path("visits").findValuesAsText("day")).containsExactly("2024-05-17", "2024-07-19");
		assertThat(visited.path("late").asBoolean()).isFalse();
		assertThat(row(all, groups.get(1)).path("late").asBoolean()).as("warned on 31 December").isTrue();
		assertThat(row(all, groups.get(1)).path("until").asText()).isEqualTo("2024-12-31");
		assertThat(row(body(as("TG", Roles.HOME_AFFAIRS).get(url("&on=2024-06-30"))), groups.get(1)).path("late").asBoolean()).as("nobody is warned before July").isFalse();
	}

	@Test
	void thePagesTogetherAreTheWholeAndTheSumsDoNotDependOnThePage() throws Exception {
		Caller reader = as("TG", Roles.HOME_AFFAIRS);
		List<String> seen = new ArrayList<>();
		JsonNode page = body(reader.get(url(LAST + "&limit=4")));
		seen.addAll(page.path("rows").findValuesAsText("group"));
		JsonNode rest = body(reader.get(url(LAST + "&limit=4&cursor=" + page.path("next").asText())));
		seen.addAll(rest.path("rows").findValuesAsText("group"));

		assertThat(seen).containsExactlyInAnyOrderElementsOf(groups);
		assertThat(rest.path("total")).isEqualTo(page.path("total"));
		assertThat(rest.path("next").isNull()).isTrue();
		assertThat(reader.get(url(LAST + "&cursor=gone")).statusCode()).isEqualTo(409);
		assertThat(body(reader.get(url(LAST + "&below=true"))).path("rows")).hasSize(4);
		assertThat(body(reader.get(url(LAST + "&ward=TG-CLA"))).path("total").path("obligations").asInt()).isEqualTo(3);
		assertThat(body(reader.get(url(LAST + "&delegation=D9"))).path("rows")).isEmpty();
	}

	@Test
	void aWardSeesItselfAndAnOfficialOnlyWhatHeOwesHimself() throws Exception {
		JsonNode ward = body(as("TG-CLA", Roles.CHAIR).get(url(LAST)));
		assertThat(ward.path("rows").findValuesAsText("ward")).hasSize(3).containsOnly("TG-CLA");
		JsonNode own = body(Caller.signedOn(port, "canbo016").get(url(LAST)));
		assertThat(own.path("rows").findValuesAsText("official")).isNotEmpty().containsOnly("canbo016");
		assertThat(own.path("total").path("obligations").asInt()).isEqualTo(own.path("rows").size());
		JsonNode stranger = body(as("TG-BHD", Roles.LIAISON_OFFICIAL).get(url(LAST)));
		assertThat(stranger.path("rows")).isEmpty();
		assertThat(stranger.path("total").path("obligations").asInt()).isZero();
	}

	@Test
	void theListsOfTheWatchAreForThoseOfTheUnitOnly() throws Exception {
		assertThat(as("TG", Roles.HOME_AFFAIRS).get("/api/attendance/reviews?programme=" + programme).statusCode()).isEqualTo(200);
		assertThat(as("TG-CLA", Roles.CHAIR).get("/api/attendance/reviews?programme=" + programme).statusCode()).isEqualTo(404);
		assertThat(as("TG", Roles.HOME_AFFAIRS).get("/api/attendance?programme=CT-1999-01").statusCode()).isEqualTo(404);
		assertThat(Caller.anonymous(port).get(url(LAST)).statusCode()).isEqualTo(401);
	}

	@Test
	void everybodySeesTheTurnsOfHisOwnWardsOnly() throws Exception {
		JsonNode turns = body(as("TG-CLA", Roles.CHAIR).get("/api/attendance/rotation?type=GROUP_MEETING&on=2024-08-01"));
		assertThat(turns.path("wards").findValuesAsText("ward")).containsExactly("TG-CLA");
		List<String> order = turns.path("wards").get(0).path("groups").findValuesAsText("code");
		assertThat(order.get(order.size() - 1)).as("the one visited last waits shortest").isEqualTo(groups.get(4));
		assertThat(body(Caller.signedOn(port, "canbo016").get("/api/attendance/rotation?ward=TG-CLA")).path("wards")).isEmpty();
	}

	@Test
	void whatWasAnsweredOnTheSpotIsCountedUntilItIsOverruled() throws Exception {
		String meeting = year.held(programme, "DIALOGUE", groups.get(3), LocalDate.of(2024, 9, 6), "canbo019", "canbo019", true);
		List<TestCase> raised = List.of(cases.answeredOnTheSpot("TG-CLA"), cases.answeredOnTheSpot("TG-CLA"), cases.capturedIn("TG-CLA"));
		raised.forEach(petition -> database.update("update nghedan.petition set meeting_code = ?, receipt_date = '2024-09-06' where code = ?", meeting, petition.key()));
		try {
			Caller chair = as("TG-CLA", Roles.CHAIR);
			assertThat(onTheSpot(chair, "WARD")).isEqualTo("3 2 TG-CLA 3 2");
			assertThat(onTheSpot(chair, "TYPE")).isEqualTo("3 2 DIALOGUE 3 2");
			raised.get(0).does("userTask_confirmOnTheSpotAnswer", "confirmed", "no", "reason", "Trả lời chưa đúng");
			assertThat(onTheSpot(chair, "WARD")).isEqualTo("3 1 TG-CLA 3 1");
			assertThat(onTheSpot(as("TG-BHT", Roles.CHAIR), "WARD")).as("of another ward").isEqualTo("0 0");
			assertThat(chair.get("/api/attendance/on-the-spot?from=2024-10-01&to=2024-09-01").statusCode()).isEqualTo(422);
		}
		finally {
			raised.forEach(petition -> database.update("update nghedan.petition set meeting_code = null, receipt_date = '2026-11-02' where code = ?", petition.key()));
		}
	}

	@Test
	void officialsAreOfferedToThoseWhoSendThem() throws Exception {
		JsonNode staff = body(as("TG", Roles.HOME_AFFAIRS).get("/api/outreach/staff?q=canbo016"));
		assertThat(staff.path("officials").findValuesAsText("username")).containsExactly("canbo016");
		assertThat(staff.path("officials").get(0).has("phone")).isFalse();
		assertThat(staff.path("delegations").findValuesAsText("code")).contains("D1", "D4");
		assertThat(body(Caller.signedOn(port, "canbo016").get("/api/outreach/staff")).path("officials")).as("who only goes out").isEmpty();
	}

	private String onTheSpot(Caller caller, String by) throws Exception {
		JsonNode answer = body(caller.get("/api/attendance/on-the-spot?from=2024-09-06&to=2024-09-06&by=" + by));
		StringBuilder found = new StringBuilder(answer.path("total").path("raised").asText() + " " + answer.path("total").path("answered").asText());
		answer.path("rows").forEach(row -> found.append(' ').append(row.path("key").asText()).append(' ').append(row.path("raised").asText())
			.append(' ').append(row.path("answered").asText()));
		return found.toString();
	}

	private String url(String more) {
		return "/api/attendance?programme=" + programme + more;
	}

	private static JsonNode row(JsonNode counted, String group) {
		for (JsonNode row : counted.path("rows")) {
			if (row.path("group").asText().equals(group)) {
				return row;
			}
		}
		throw new AssertionError("no row of " + group);
	}

	private static int sum(JsonNode rows, String count) {
		int sum = 0;
		for (JsonNode row : rows) {
			sum += row.path(count).asInt();
		}
		return sum;
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, LocalDate.of(2026, 11, 2)).get(0));
	}
}
