package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** What an official sees of his own, and of a group before he goes there. */
@ApplicationTest
class OwnPageApiIT {

	private static final String GROUP = "TG-TVI-7";
	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	Organization organization;
	@Autowired
	Assignments assignments;
	@Autowired
	MeetingRoom room;
	@Autowired
	AssessmentDesk assessment;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	ObjectMapper json;

	private String official;
	private long assignment;

	@BeforeEach
	void somebodyLooksAfterTheGroup() {
		cases.mondayMorning();
		official = organization.holders("TG-TVI", Roles.LIAISON_OFFICIAL, MONDAY).stream().filter(name -> assignments.of(name, MONDAY)
				.stream().noneMatch(each -> each.groupCode().equals(GROUP))).findFirst().orElseThrow();
		assignments.assign(official, GROUP, LocalDate.of(2026, 10, 19), null);
		assignment = jdbc.sql("select max(id) from nghedan.assignment").query(Long.class).single();
	}

	@AfterEach
	void asBefore() {
		jdbc.sql("delete from nghedan.assignment where id = :id").param("id", assignment).update();
		clock.followSystem();
	}

	@Test
	void anOfficialSeesHisGroupsHisMeetingsAndWhatHeOwes() throws Exception {
		String over = meeting(MONDAY.minusDays(1));
		String next = meeting(MONDAY.plusDays(18));
		TestCase open = cases.heardIn(GROUP);
		TestCase answered = cases.heardIn(GROUP).goesTo("RESOLVE", "TG-TVI", "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
		TestCase promised = cases.heardIn(GROUP).goesTo("RESOLVE", "TG-TVI", "SIMPLE").resolves("ROADMAP", "promiseDue", "2026-11-10")
				.answers("ROADMAP", "promiseDue", "2026-11-10").tells().judges("SATISFIED");

		JsonNode page = own();

		assertThat(page.at("/official/username").asText()).isEqualTo(official);
		JsonNode group = find(page.path("groups"), "code", GROUP);
		assertThat(group.path("openPetitions").asInt()).isGreaterThanOrEqualTo(3);
		assertThat(group.path("toAnnounce").asInt()).isGreaterThanOrEqualTo(1);
		assertThat(group.path("promisesDue").asInt()).as("before the next meeting").isGreaterThanOrEqualTo(1);
		assertThat(Instant.parse(group.at("/nextMeeting/scheduledAt").asText())).isEqualTo(room.get(next).scheduledAt());
		assertThat(find(page.path("meetings"), "code", next).path("state").asText()).isEqualTo("PLANNED");
		assertThat(find(page.path("meetings"), "code", next).path("recordDue").isNull()).isTrue();
		assertThat(find(page.path("meetings"), "code", over).path("state").asText()).isEqualTo("RECORD_DUE");
		assertThat(find(page.path("meetings"), "code", over).path("recordDue").asText()).as("a working day after").isEqualTo("2026-11-02");

		assertThat(owed(page, "RECORD", "meeting", over).path("label").asText()).isEqualTo("Ghi biên bản cuộc họp");
		assertThat(owed(own(cases.holderOf("TG-TVI.liaison-official")), "RELAY", "petition", answered.key()).path("dueOn").asText()).isEqualTo("2026-11-05");
		assertThat(owed(own(cases.holderOf("TG-TVI.liaison-official")), "RELAY", "petition", answered.key()).path("task").asText())
			.as("the step itself").isEqualTo(answered.task("userTask_tellPetitioner").id());
		assertThat(owed(page, "ANNOUNCE", "petition", answered.key()).path("task").isNull()).as("done at a meeting").isTrue();
		assertThat(owed(page, "ANNOUNCE", "petition", answered.key()).path("dueOn").asText()).isEqualTo("2026-11-20");
		assertThat(room.get(owed(page, "ANNOUNCE", "petition", answered.key()).path("meeting").asText()).scheduledAt())
			.isEqualTo(room.get(next).scheduledAt());
		assertThat(owed(page, "PROMISE", "petition", promised.key()).path("dueOn").asText()).isEqualTo("2026-11-10");
		assertThat(page.path("owed").findValuesAsText("petition")).as("others work on it").doesNotContain(open.key());
		assertThat(page.path("quotas").isArray()).isTrue();
		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 11, 6), LocalTime.of(9, 0)));
		assertThat(owed(own(cases.holderOf("TG-TVI.liaison-official")), "RELAY", "petition", answered.key()).path("overdue").asBoolean()).isTrue();
	}

	@Test
	void aMeetingIsShownToWhoStandsInThereOnItsDayAndNotToTheOneWhoIsAway() throws Exception {
		String meeting = meeting(MONDAY.plusDays(25));
		String second = organization.holders("TG-CLA", Roles.LIAISON_OFFICIAL, MONDAY).get(0);
		jdbc.sql("update nghedan.meeting set liaison_by_hand = false where code = :code").param("code", meeting).update();
		long change = jdbc.sql("""
				insert into nghedan.staffing_change (kind, username, valid_from, valid_to, substitute_username, reason, ordered_by, ordered_at)
				values ('SUBSTITUTION', :one, :day, :day, :other, 'Thử', :one, now()) returning id""").param("one", official)
			.param("other", second).param("day", MONDAY.plusDays(25)).query(Long.class).single();
		jdbc.sql("""
				insert into nghedan.group_stand_in (username, group_code, substitute_username, valid_from, valid_to, staffing_change_id)
				values (:one, :group, :other, :day, :day, :change)""").param("one", official).param("other", second).param("group", GROUP)
			.param("day", MONDAY.plusDays(25)).param("change", change).update();
		try {
			assertThat(own(second).path("meetings").findValuesAsText("code")).contains(meeting);
			assertThat(own().path("meetings").findValuesAsText("code")).doesNotContain(meeting);
		}
		finally {
			jdbc.sql("delete from nghedan.group_stand_in where staffing_change_id = :id").param("id", change).update();
			jdbc.sql("delete from nghedan.staffing_change where id = :id").param("id", change).update();
		}
	}

	@Test
	void nobodyOwesWhatIsAboutHimself() throws Exception {
		TestCase about = cases.heardIn(GROUP).goesTo("RESOLVE", "TG-TVI", "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
		assertThat(own().path("owed").findValuesAsText("petition")).contains(about.key());

		assessment.about(about.key(), official, new Actor(cases.holderOf("TG-TVI.intake-officer")));

		assertThat(own().toString()).doesNotContain(about.key());
		assertThat(Caller.signedOn(port, official).get("/api/groups/" + GROUP + "/profile").body()).doesNotContain(about.key());
	}

	@Test
	void aGroupIsKnownBeforeTheVisitWithoutWhoRaisedWhat() throws Exception {
		TestCase open = cases.heardIn(GROUP);
		TestCase promised = cases.heardIn(GROUP).goesTo("RESOLVE", "TG-TVI", "SIMPLE").resolves("ROADMAP", "promiseDue", "2026-12-10")
				.answers("ROADMAP", "promiseDue", "2026-12-10").tells().judges("SATISFIED");
		TestCase answered = cases.heardIn(GROUP).goesTo("RESOLVE", "TG-TVI", "SIMPLE").isAnswered();
		Caller intake = Caller.signedOn(port, cases.holderOf("TG-TVI.intake-officer"));
		var put = intake.put("/api/groups/" + GROUP + "/contacts", """
				{"contacts": [{"role": "LEADER", "name": "Trần Thử Mẫu", "phone": "0900 000 077"},
				 {"role": "VILLAGE_ELDER", "name": "Phan Thử Mẫu"}]}""");
		assertThat(put.statusCode()).as(put.body()).isEqualTo(200);

		var answer = Caller.signedOn(port, official).get("/api/groups/" + GROUP + "/profile");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode group = json.readTree(answer.body());
		assertThat(group.at("/leader/name").asText()).isEqualTo("Trần Thử Mẫu");
		assertThat(group.at("/leader/phone").asText()).isEqualTo("0900 000 077");
		assertThat(group.path("contacts").findValuesAsText("title")).containsExactly("Già làng, người có uy tín");
		assertThat(find(group.path("assigned"), "username", official).path("from").asText()).isEqualTo("2026-10-19");
		assertThat(find(group.path("openPetitions"), "code", open.key()).path("statusLabel").asText()).isEqualTo("Đã ghi nhận");
		assertThat(find(group.path("promises"), "code", promised.key()).path("due").asText()).isEqualTo("2026-12-10");
		assertThat(find(group.path("promises"), "code", promised.key()).path("kept").isNull()).as("its day has not come").isTrue();
		assertThat(find(group.path("answered"), "code", answered.key()).path("answer").asText()).startsWith("Nội dung thử nghiệm");
		assertThat(group.path("toAnnounce").findValuesAsText("code")).contains(answered.key());
		assertThat(answer.body()).doesNotContain("Lê Thị Mẫu").doesNotContain("0900 000 099");
	}

	@Test
	void whoHasNothingToDoThereLearnsNothing() {
		Caller stranger = Caller.signedOn(port, cases.holderOf("TG-CLA.verifier"));
		assertThat(stranger.get("/api/groups/" + GROUP + "/profile").statusCode()).isEqualTo(403);
		assertThat(stranger.put("/api/groups/" + GROUP + "/contacts", "{\"contacts\": []}").statusCode()).isEqualTo(403);
		assertThat(Caller.signedOn(port, official).put("/api/groups/" + GROUP + "/contacts", "{\"contacts\": []}").statusCode())
			.as("he goes there, the ward keeps the list").isEqualTo(403);
		assertThat(stranger.get("/api/groups/TG-TVI-999/profile").statusCode()).isEqualTo(404);
		assertThat(Caller.anonymous(port).get("/api/my/outreach").statusCode()).isNotEqualTo(200);
	}

	@Test
	void aCaseSaysHowItsAnswerCameBackAndWhyItsAnnouncementIsDue() throws Exception {
		String meeting = meeting("TG-TVI-5", MONDAY);
		TestCase petition = cases.heardIn("TG-TVI-5").goesTo("RESOLVE", "TG-TVI", "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
		Caller intake = Caller.signedOn(port, cases.holderOf("TG-TVI.intake-officer"));
		String clocks = intake.get("/api/petitions/" + petition.key() + "/clocks").body();
		assertThat(clocks).contains("hạn là ngày tổ dân phố họp gần nhất theo lịch");
		petition.does("userTask_tellPetitioner", "way", "NOT_REACHED", "toldOn", "2026-11-02", "proof", "Gọi không nghe máy",
				"nextTry", "2026-11-03");
		Caller holder = Caller.signedOn(port, official);
		var read = holder.post("/api/meetings/" + meeting + "/announcements", "{\"petitionCode\": \"" + petition.key()
				+ "\", \"outcome\": \"READ\", \"proof\": \"Ảnh\"}");
		assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
		petition.does("userTask_tellPetitioner", "way", "AT_MEETING", "toldOn", "2026-11-02", "proof", "Có mặt tại buổi họp");

		JsonNode back = json.readTree(intake.get("/api/petitions/" + petition.key() + "/relays").body());

		assertThat(back.path("fully").asBoolean()).isTrue();
		assertThat(back.path("relays").findValuesAsText("wayLabel")).containsExactly("Không liên lạc được", "Tại buổi họp tổ dân phố");
		assertThat(back.path("relays").get(0).path("attempt").asBoolean()).isTrue();
		assertThat(back.path("announcements").findValuesAsText("meeting")).containsExactly(meeting);
		assertThat(Caller.signedOn(port, cases.holderOf("TG-CLA.verifier")).get("/api/petitions/" + petition.key() + "/relays").statusCode())
			.isEqualTo(404);
	}

	private String meeting(LocalDate day) {
		return meeting(GROUP, day);
	}

	private String meeting(String group, LocalDate day) {
		Instant at = VietnamTime.at(day, LocalTime.of(19, 30));
		return room.plan(new MeetingPlan(group, null, MeetingType.GROUP_MEETING, at, "Nhà sinh hoạt cộng đồng", official),
				new Actor(official)).code();
	}

	private JsonNode own() throws Exception {
		return own(official);
	}

	private JsonNode own(String username) throws Exception {
		var answer = Caller.signedOn(port, username).get("/api/my/outreach");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}

	private static JsonNode owed(JsonNode page, String kind, String key, String value) {
		for (JsonNode each : page.path("owed"))
			if (each.path("kind").asText().equals(kind) && each.path(key).asText().equals(value))
				return each;
		throw new AssertionError(kind + " " + value + " is not among " + page.path("owed"));
	}

	private static JsonNode find(JsonNode list, String key, String value) {
		for (JsonNode each : list)
			if (each.path(key).asText().equals(value))
				return each;
		throw new AssertionError(value + " is not among " + list);
	}
}
