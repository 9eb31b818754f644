package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.OutreachCity;
import vn.nghedan.TestCases;
import vn.nghedan.outreach.AssignmentLine;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.StaffingChange;
import vn.nghedan.outreach.StaffingDesk;

/** Whom one may put in charge of a meeting, and what whoever stands in sees of it. */
@ApplicationTest
class MeetingPlanApiIT {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
	private static final String OWN = "QD-BHT-12";
	private static final String OTHERS = "QD-BHT-18";
	private static final String EVENING = "2026-12-11T19:30:00+07:00";

	@LocalServerPort
	int port;
	@Autowired
	OutreachCity city;
	@Autowired
	TestCases cases;
	@Autowired
	Assignments assignments;
	@Autowired
	StaffingDesk staffing;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void twoOfficialsWithAGroupEach() {
		city.there();
		cases.mondayMorning();
		assignments.assignAll(city.programme(), DAY, List.of(new AssignmentLine("qcanbo016", OWN, "QD2"),
				new AssignmentLine("qcanbo017", OTHERS, "QD2")), OutreachCity.HOME_AFFAIRS);
	}

	@Test
	void nobodyMakesHimselfTheOfficialOfAGroupThatIsNotHis() throws Exception {
		Caller official = city.signedOn(port, "qcanbo016");
		assertThat(official.get("/api/groups/" + OTHERS + "/profile").statusCode()).isEqualTo(403);

		HttpResponse<String> refused = official.post("/api/meetings", plan(OTHERS, null));

		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
		assertThat(refused.body()).contains("công chức tiếp nhận hoặc lãnh đạo phường lập");
		assertThat(official.post("/api/meetings", plan(OTHERS, "qcanbo018")).statusCode()).as("nor anybody else").isEqualTo(403);
		assertThat(official.get("/api/groups/" + OTHERS + "/profile").statusCode()).as("so he still knows nothing of it").isEqualTo(403);
		assertThat(official.post("/api/meetings", plan(OWN, null)).statusCode()).as("his own").isEqualTo(201);
		assertThat(official.post("/api/meetings", plan(OTHERS, "qcanbo017")).statusCode()).as("of whoever looks after it").isEqualTo(201);
	}

	@Test
	void theWardsPeopleSendWhomTheyLike() throws Exception {
		HttpResponse<String> planned = city.signedOn(port, "qcanbo037").post("/api/meetings", plan(OTHERS, "qcanbo016"));
		assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
		assertThat(body(planned).path("liaison").asText()).isEqualTo("qcanbo016");
	}

	@Test
	void whoeverStandsInPlansAndSeesWhatIsNotOpenedYetAsTheOfficialDoes() throws Exception {
		meeting("M-2026-990001", "qcanbo017", OTHERS);
		try {
			Caller standIn = city.signedOn(port, "qcanbo018");
			String code = "/api/meetings/M-2026-990001";
			assertThat(standIn.get(code).statusCode()).as("before").isEqualTo(404);
			assertThat(standIn.post("/api/meetings", plan(OTHERS, null)).statusCode()).isEqualTo(403);

			staffing.order(StaffingChange.substitution("qcanbo017", "qcanbo018", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31),
					"Đi học tập trung"), OutreachCity.HOME_AFFAIRS);

			JsonNode seen = body(standIn.get(code));
			JsonNode officials = body(city.signedOn(port, "qcanbo017").get(code));
			assertThat(seen).isEqualTo(officials);
			assertThat(seen.path("editable").asBoolean()).isTrue();
			assertThat(mine(standIn)).contains("M-2026-990001");
			assertThat(standIn.get(code + "/record").statusCode()).isEqualTo(200);
			assertThat(standIn.post("/api/meetings", plan(OTHERS, null)).statusCode()).isEqualTo(201);
			Caller uninvolved = city.signedOn(port, "qcanbo016");
			assertThat(uninvolved.get(code).statusCode()).isEqualTo(404);
			assertThat(mine(uninvolved)).doesNotContain("M-2026-990001");
		}
		finally {
			jdbc.sql("delete from nghedan.meeting where code = 'M-2026-990001'").update();
		}
	}

	@Test
	void whoeverStandsInAtTheOfficeDoesSoAtAMeetingThatAPersonNamedHimFor() throws Exception {
		meeting("M-2026-990002", "qcanbo017", null);
		try {
			Caller standIn = city.signedOn(port, "qcanbo018");
			String code = "/api/meetings/M-2026-990002";
			assertThat(standIn.get(code).statusCode()).as("before").isEqualTo(404);
			jdbc.sql("insert into nghedan.substitution (absent_username, substitute_username, valid_from, valid_to) "
					+ "values ('qcanbo017', 'qcanbo018', date '2026-12-10', date '2026-12-12')").update();
			assertThat(standIn.get(code).statusCode()).isEqualTo(200);
			assertThat(mine(standIn)).contains("M-2026-990002");
		}
		finally {
			jdbc.sql("delete from nghedan.substitution where absent_username = 'qcanbo017'").update();
			jdbc.sql("delete from nghedan.meeting where code = 'M-2026-990002'").update();
		}
	}

	private List<String> mine(Caller caller) throws Exception {
		return body(caller.get("/api/meetings?mine=true&from=2026-11-02")).path("items").findValuesAsText("code");
	}

	private static String plan(String group, String liaison) {
		return """
				{"groupCode": "%s", "type": "GROUP_MEETING", "scheduledAt": "%s", "place": "Nhà sinh hoạt cộng đồng", "liaison": %s}"""
			.formatted(group, EVENING, liaison == null ? "null" : "\"" + liaison + "\"");
	}

	/** One of the rhythm that nobody has a step of yet; without a group it is the ward's, by name. */
	private void meeting(String code, String liaison, String group) {
		jdbc.sql("""
				insert into nghedan.meeting (code, version, ward_code, group_code, type, status, scheduled_at, place, liaison_username,
					liaison_by_hand, chair_present, nil_report)
				values (:code, 0, 'QD-BHT', :group, 'GROUP_MEETING', 'PLANNED', timestamptz '2026-12-11 19:30+07', 'Nhà sinh hoạt cộng đồng',
					:liaison, :named, false, false)""")
			.param("code", code).param("group", group, java.sql.Types.VARCHAR).param("liaison", liaison).param("named", group == null).update();
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}
}
