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

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.AssessmentDesk;

@ApplicationTest
class MeetingApiIT {

	private static final String PLAN = """
			{"groupCode": "TG-BHD-45C", "type": "GROUP_MEETING", "scheduledAt": "2026-11-02T07:30:00+07:00",
			 "place": "Nhà sinh hoạt cộng đồng tổ 45C"}""";

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	Organization organization;

	@Autowired
	ObjectMapper json;

	@Autowired
	AssessmentDesk assessment;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void anOfficialPlansAMeetingNotesItsOpinionsAndWritesItDown() throws Exception {
		Caller official = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		HttpResponse<String> planned = plan(PLAN);
		assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
		String code = body(planned).path("code").asText();

		HttpResponse<String> opinion = official.post("/api/petitions", """
				{"channel": "GROUP_MEETING", "kind": "FEEDBACK", "groupCode": "TG-BHD-45C", "content": "Xe rác ít vào kiệt.",
				 "heardAt": "2026-11-02T07:40:00+07:00", "meetingId": "%s"}""".formatted(code));
		assertThat(opinion.statusCode()).as(opinion.body()).isEqualTo(201);
		HttpResponse<String> written = official.put("/api/meetings/" + code + "/minutes", "{\"text\": \"Có 40 hộ dự họp.\"}");

		assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
		HttpResponse<String> accusing = official.put("/api/meetings/" + code + "/minutes", "{\"text\": \"Có người kể cán bộ địa chính vòi tiền.\"}");
		assertThat(accusing.statusCode()).isEqualTo(422);
		assertThat(body(accusing).path("code").asText()).isEqualTo("petition.maybe-accusation");
		assertThat(official.put("/api/meetings/" + code + "/minutes", "{\"text\": \"Có 40 hộ, bàn việc chống nhận hối lộ.\", \"notAccusation\": true}")
			.statusCode()).as("asked, and it is none").isEqualTo(200);
		JsonNode meeting = body(official.get("/api/meetings/" + code));
		assertThat(meeting.path("minutes").asText()).startsWith("Có 40 hộ");
		assertThat(meeting.path("editable").asBoolean()).isTrue();
		assertThat(meeting.path("typeLabel").asText()).isEqualTo("Họp tổ dân phố");
		assertThat(meeting.path("opinions")).hasSize(1);
		assertThat(body(official.get("/api/meetings?mine=true")).findValuesAsText("code")).contains(code);
		assertThat(body(as("TG-BHD", Roles.CHAIR).get("/api/meetings")).findValuesAsText("code")).contains(code);

		JsonNode task = body(official.get("/api/tasks/" + cases.of(code).task("userTask_holdMeeting").id() + "/case"));
		assertThat(task.path("kind").asText()).isEqualTo("MEETING");
		assertThat(task.path("meeting").path("code").asText()).isEqualTo(code);
	}

	@Test
	void nobodyAddsAnOpinionToTheMeetingOfAnotherWard() throws Exception {
		String code = body(plan(PLAN)).path("code").asText();
		HttpResponse<String> opinion = as("TG-BHT", Roles.INTAKE_OFFICER).post("/api/petitions", """
				{"channel": "GROUP_MEETING", "kind": "FEEDBACK", "wardCode": "TG-BHT", "content": "Xe rác ít vào kiệt.",
				 "heardAt": "2026-11-02T07:40:00+07:00", "meetingId": "%s"}""".formatted(code));
		assertThat(opinion.statusCode()).isEqualTo(422);
		assertThat(opinion.body()).contains("petition.unknown-meeting");
	}

	@Test
	void aMeetingIsNobodyElsesBusiness() throws Exception {
		String code = body(plan(PLAN)).path("code").asText();
		Caller stranger = as("TG-BHT", Roles.CHAIR);

		assertThat(stranger.post("/api/meetings", PLAN).statusCode()).isEqualTo(403);
		assertThat(stranger.get("/api/meetings/" + code).statusCode()).isEqualTo(404);
		assertThat(stranger.put("/api/meetings/" + code + "/minutes", "{\"text\": \"x\"}").statusCode()).isEqualTo(404);
		assertThat(as("TG-BHD", Roles.VERIFIER).put("/api/meetings/" + code + "/minutes", "{\"text\": \"x\"}").statusCode())
				.isEqualTo(403);
		assertThat(as("TG-BHD", Roles.CHAIR).get("/api/meetings/M-2026-999999").statusCode()).isEqualTo(404);
	}

	@Test
	void anAnswerIsAnnouncedAtTheGroupsMeeting() throws Exception {
		var petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").answers("RESOLVED");
		Caller official = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		String group = petition.petition().place().groupCode();
		String code = body(plan(PLAN.replace("TG-BHD-45C", group))).path("code").asText();

		JsonNode before = body(official.get("/api/meetings/" + code)).path("toAnnounce");
		assertThat(before.findValuesAsText("code")).contains(petition.key());
		assertThat(before.findValuesAsText("answer")).allMatch(answer -> answer.startsWith("Nội dung thử nghiệm"));
		HttpResponse<String> announced = official.post("/api/meetings/" + code + "/announcements",
				"{\"petitionCode\": \"" + petition.key() + "\"}");

		assertThat(announced.statusCode()).as(announced.body()).isEqualTo(200);
		assertThat(body(announced).path("toAnnounce").findValuesAsText("code")).doesNotContain(petition.key());
		assertThat(petition.petition().result().announcement().name()).isEqualTo("DONE");
		assertThat(official.post("/api/meetings/" + code + "/announcements",
				"{\"petitionCode\": \"" + petition.key() + "\"}").statusCode()).as("sent again").isEqualTo(200);
		assertThat(official.post("/api/meetings/" + code + "/announcements", "{\"petitionCode\": \"" + petition.key()
				+ "\", \"outcome\": \"CARRIED\", \"reason\": \"Hết giờ\"}").statusCode()).as("a slip is taken back").isEqualTo(200);
		assertThat(petition.petition().result().announcement().name()).isEqualTo("PENDING");
	}

	@Test
	void anAnswerIsAnnouncedNeitherToAnotherGroupNorBeforeTheMeeting() throws Exception {
		var petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").answers("RESOLVED");
		Caller official = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		String group = petition.petition().place().groupCode();
		String others = body(plan(PLAN)).path("code").asText();
		String later = body(plan(PLAN.replace("TG-BHD-45C", group).replace("11-02T", "11-20T")))
				.path("code").asText();

		for (String meeting : new String[] { others, later }) {
			assertThat(official.post("/api/meetings/" + meeting + "/announcements",
					"{\"petitionCode\": \"" + petition.key() + "\"}").statusCode()).isEqualTo(422);
		}
		assertThat(petition.petition().result().announcement().name()).isEqualTo("PENDING");
	}

	@Test
	void theOfficialDoesNotReadOutAnAnswerAboutHimself() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").isAnswered();
		String official = cases.holderOf("TG-BHD.liaison-official");
		String group = petition.petition().placeNow().groupCode();
		Caller holder = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		String code = body(plan(PLAN.replace("TG-BHD-45C", group))).path("code").asText();
		assertThat(body(holder.get("/api/meetings/" + code)).path("toAnnounce").findValuesAsText("code")).as("before").contains(petition.key());

		assessment.about(petition.key(), official, new Actor(cases.holderOf("TG-BHD.intake-officer")));
		assertThat(holder.get("/api/meetings/" + code).body()).doesNotContain(petition.key());
		assertThat(holder.post("/api/meetings/" + code + "/announcements", "{\"petitionCode\": \"" + petition.key() + "\"}").statusCode())
			.isGreaterThanOrEqualTo(400);
		assertThat(petition.petition().result().announcement()).isEqualTo(Announcement.PENDING);
	}

	/** By the ward's intake, which may send whom it likes, for its first official. */
	private HttpResponse<String> plan(String plan) throws Exception {
		return as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/meetings",
				plan.replaceFirst("\\{", "{\"liaison\": \"" + cases.holderOf("TG-BHD.liaison-official") + "\", "));
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, LocalDate.of(2026, 11, 2)).get(0));
	}
}
