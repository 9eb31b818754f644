package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;

/** Planned meetings and rhythms over REST. */
@ApplicationTest
class MeetingDiaryApiIT {

	private static final String EVENING = "2026-11-02T08:30:00+07:00";
	private static final String PLAN = """
			{"groupCode": "TG-BHD-9", "type": "GROUP_MEETING", "scheduledAt": "%s", "place": "Nhà sinh hoạt cộng đồng tổ 9", "liaison": "%s"}""";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	Organization organization;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void anOfficialArrivesMarksWhoCameAndTheSameAgainIsFine() throws Exception {
		Caller official = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		String code = planned(EVENING);
		String meeting = "/api/meetings/" + code;
		JsonNode participants = body(official.get(meeting)).path("participants");
		assertThat(participants.get(0).path("title").asText()).isEqualTo("Tổ trưởng tổ dân phố");
		assertThat(participants.get(0).path("came").isNull()).isTrue();

		String arrived = "{\"at\": \"2026-11-02T08:25:00+07:00\"}";
		assertThat(official.post(meeting + "/check-in", arrived).statusCode()).isEqualTo(200);
		HttpResponse<String> again = official.post(meeting + "/check-in", arrived);
		assertThat(body(again).path("checkedInAt").asText()).startsWith("2026-11-02T08:25");
		assertThat(official.post(meeting + "/check-in", "{\"at\": \"2026-11-02T23:25:00+07:00\"}").statusCode()).as("later than now")
				.isEqualTo(422);
		String mark = "{\"id\": %d, \"came\": false, \"note\": \"Ốm, tổ phó dự thay\"}".formatted(participants.get(0).path("id").asLong());
		assertThat(official.post(meeting + "/participants", mark).statusCode()).isEqualTo(200);
		JsonNode marked = body(official.post(meeting + "/participants", mark)).path("participants").get(0);
		assertThat(marked.path("came").asBoolean(true)).isFalse();
		assertThat(marked.path("note").asText()).startsWith("Ốm");
		assertThat(official.post(meeting + "/participants", "{\"id\": 1, \"came\": true}").statusCode()).as("of no other meeting").isEqualTo(404);
		assertThat(official.post(meeting + "/sessions/1", "{\"startedAt\": \"%s\", \"residentsPresent\": 3}".formatted(EVENING)).statusCode())
				.as("it is in one piece").isEqualTo(404);
	}

	@Test
	void case60AMeetingIsPostponedToTheProposedEveningAndTheResidentsAreToldAnew() throws Exception {
		Caller chair = as("TG-BHD", Roles.CHAIR);
		String meeting = "/api/meetings/" + planned("2026-11-20T19:30:00+07:00");
		assertThat(chair.post(meeting + "/invitation", "{}").statusCode()).isEqualTo(200);
		String proposed = body(chair.get(meeting + "/postponements/proposal")).path("scheduledAt").asText();

		JsonNode moved = body(chair.post(meeting + "/postponements", "{\"scheduledAt\": null, \"reason\": \"Bão số 5\"}"));

		assertThat(moved.path("scheduledAt").asText()).isEqualTo(proposed).startsWith("2026-11-21T19:30");
		assertThat(moved.path("movedFrom").asText()).startsWith("2026-11-20T19:30");
		assertThat(moved.path("invitedAt").isNull()).isTrue();
		assertThat(moved.path("changes").findValuesAsText("kindLabel")).containsExactly("Đã thông báo mời họp", "Dời lịch");
		JsonNode invitation = body(chair.get(meeting + "/invitation"));
		assertThat(invitation.path("replaces").asText()).startsWith("2026-11-20T19:30");
		assertThat(invitation.path("topics")).isNotEmpty();
		assertThat(invitation.path("participants")).isNotEmpty();
		assertThat(as("TG-BHT", Roles.CHAIR).post(meeting + "/postponements", "{\"reason\": \"x\"}").statusCode()).isEqualTo(404);
		assertThat(as("TG-BHD", Roles.VERIFIER).post(meeting + "/cancellation", "{\"reason\": \"x\"}").statusCode()).isEqualTo(403);
		assertThat(chair.post(meeting + "/postponements", "{\"reason\": \" \"}").statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(chair.post(meeting + "/cancellation", "{\"reason\": \"Trùng lịch bầu cử\"}").statusCode()).isEqualTo(200);
		assertThat(chair.post(meeting + "/substitute", "{\"official\": \"canbo014\"}").statusCode()).as("it is cancelled").isEqualTo(409);
	}

	@Test
	void theListGoesOnPageByPageAndShowsNobodyElsesWard() throws Exception {
		for (int day = 10; day < 15; day++) {
			planned("2026-12-%dT19:30:00+07:00".formatted(day));
		}
		Caller chair = as("TG-BHD", Roles.CHAIR);
		String list = "/api/meetings?ward=TG-BHD&group=TG-BHD-9&from=2026-12-10&to=2026-12-14&status=PLANNED&limit=2";

		JsonNode first = body(chair.get(list));
		JsonNode second = body(chair.get(list + "&cursor=" + first.path("next").asText()));
		JsonNode third = body(chair.get(list + "&cursor=" + second.path("next").asText()));

		assertThat(first.path("items").findValuesAsText("scheduledAt")).allMatch(at -> at.matches("2026-12-1[01]T19:30.*")).hasSize(2);
		assertThat(third.path("items")).hasSize(1);
		assertThat(third.path("next").isNull()).isTrue();
		assertThat(body(as("TG-BHT", Roles.CHAIR).get(list)).path("items")).isEmpty();
		assertThat(chair.get(list + "&cursor=nonsense").statusCode()).isEqualTo(422);
	}

	@Test
	void aWardsChairBeginsARhythmChangesItAndEndsIt() throws Exception {
		Caller chair = as("TG-BHT", Roles.CHAIR);
		String start = """
				{"ward": "TG-BHT", "type": "RECEPTION", "from": "2026-11-16", "basis": "Kế hoạch 12/KH-UBND",
				 "rhythm": {"every": 1, "span": "WEEKS", "weekday": 4, "at": "08:00", "place": "Trụ sở tiếp công dân"}}""";
		try {
			assertThat(as("TG-BHT", Roles.VERIFIER).post("/api/meeting-series", start).statusCode()).isEqualTo(403);
			assertThat(as("TG-BHD", Roles.CHAIR).post("/api/meeting-series", start).statusCode()).isEqualTo(403);
			HttpResponse<String> started = chair.post("/api/meeting-series", start);
			assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
			String code = body(started).path("code").asText();
			assertThat(body(started).path("rhythms").get(0).path("words").asText()).isEqualTo("Thứ Năm, 08:00, hằng tuần");
			assertThat(chair.post("/api/meeting-series", start).statusCode()).as("a second one").isEqualTo(409);

			HttpResponse<String> changed = chair.post("/api/meeting-series/" + code + "/changes", """
					{"from": "2026-12-01", "rhythm": {"every": 2, "span": "WEEKS", "weekday": 4, "at": "08:00", "place": "Trụ sở"}}""");
			assertThat(body(changed).path("rhythms").findValuesAsText("to")).as(changed.body()).containsExactly("2026-11-30", "null");
			assertThat(body(chair.get("/api/meeting-series?ward=TG-BHT")).findValuesAsText("code")).contains(code);
			assertThat(as("TG-BHD", Roles.CHAIR).post("/api/meeting-series/" + code + "/end", "{\"lastDay\": \"2026-12-31\"}").statusCode())
					.isEqualTo(404);
			assertThat(body(chair.post("/api/meeting-series/" + code + "/end", "{\"lastDay\": \"2026-12-31\"}")).path("to").asText())
					.isEqualTo("2026-12-31");
		}
		finally {
			jdbc.sql("delete from nghedan.series_rhythm where series_code in (select code from nghedan.meeting_series where ward_code = 'TG-BHT')").update();
			jdbc.sql("delete from nghedan.meeting_series where ward_code = 'TG-BHT'").update();
		}
	}

	/** Case 68: the published notice shows it. */
	@Test
	void case68TheCalendarOfReceptionsIsPublicAndPutUpInTime() throws Exception {
		Caller chair = as("TG-BHD", Roles.CHAIR);
		String code = body(chair.post("/api/meetings", """
				{"wardCode": "TG-BHD", "type": "RECEPTION", "scheduledAt": "2026-12-03T08:00:00+07:00", "place": "Trụ sở tiếp công dân"}"""))
				.path("code").asText();
		chair.post("/api/meetings/" + code + "/postponements", "{\"scheduledAt\": \"2026-12-04T08:00:00+07:00\", \"reason\": \"Họp thành phố\"}");
		try {
			JsonNode calendar = body(as("TG-BHT", Roles.VERIFIER).get("/api/receptions/calendar?unit=TG-BHD&month=2026-12"));
			assertThat(calendar.path("publishBy").asText()).as("five working days before 4 December").isEqualTo("2026-11-27");
			assertThat(calendar.path("late").asBoolean()).isFalse();
			JsonNode moved = calendar.path("receptions").get(0);
			assertThat(moved.path("movedFrom").asText()).startsWith("2026-12-03T08:00");
			assertThat(moved.path("movedBecause").asText()).isEqualTo("Họp thành phố");
			String publish = "{\"unit\": \"TG-BHD\", \"month\": \"2026-12\"}";
			assertThat(as("TG-BHT", Roles.CHAIR).post("/api/receptions/calendar", publish).statusCode()).isEqualTo(403);
			assertThat(body(chair.post("/api/receptions/calendar", publish)).path("publishedAt").asText()).startsWith("2026-11-02");
		}
		finally {
			jdbc.sql("delete from nghedan.reception_notice").update();
			chair.post("/api/meetings/" + code + "/cancellation", "{\"reason\": \"Thử nghiệm\"}");
		}
	}

	/** By the ward's intake, which may send whom it likes, for its first official. */
	private String planned(String at) throws Exception {
		HttpResponse<String> planned = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/meetings",
				PLAN.formatted(at, cases.holderOf("TG-BHD.liaison-official")));
		assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
		return body(planned).path("code").asText();
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, LocalDate.of(2026, 11, 2)).get(0));
	}
}
