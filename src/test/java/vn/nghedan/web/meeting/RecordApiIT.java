package vn.nghedan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.web.Caller;

class RecordApiIT extends MeetingTest {

	@Autowired
	MeetingDiary diary;

	private static final byte[] PNG = java.util.Base64.getDecoder().decode(
			"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	@Test
	void aRecordIsDraftedInStepsReadBackSignedAndFinished() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		cases.everybodyCame(meeting);
		assertThat(ok(liaison.get(path(meeting))).path("version").asInt()).isZero();
		assertThat(codes(ok(liaison.get(path(meeting))))).containsExactly("check-in", "attendance", "nil", "read-back");

		JsonNode first = ok(put(liaison, meeting, 0, "{\"informationGiven\": \"Lịch tiêm chủng tháng 11.\"}"));
		ok(liaison.post("/api/meetings/" + meeting + "/check-in", "{\"at\": \"2026-11-02T19:20:00+07:00\"}"));
		say(liaison, meeting, "Đèn ngõ 12 không sáng.");
		JsonNode second = ok(put(liaison, meeting, first.path("version").asInt(), """
				{"informationGiven": "Lịch tiêm chủng tháng 11.", "tasksUrged": "Dọn vệ sinh sáng Chủ nhật.", "situation": "Ổn định.",
				 "startedAt": "2026-11-02T19:30:00+07:00", "residentsPresent": 41}"""));
		assertThat(codes(second)).containsExactly("read-back");
		assertThat(second.path("missing").get(0).path("text").asText()).contains("đọc lại biên bản");
		assertThat(refused(422, liaison.post(path(meeting) + "/finish", "{}")).path("detail").asText()).contains("đọc lại biên bản");

		ok(liaison.post(path(meeting) + "/read-back", "{}"));
		assertThat(ok(liaison.upload(path(meeting) + "/scan", "bien-ban.png", PNG)).path("scan").path("name").asText()).isEqualTo("bien-ban.png");
		JsonNode finished = ok(liaison.post(path(meeting) + "/finish", "{}"));

		assertThat(finished.path("state").asText()).isEqualTo("FINISHED");
		assertThat(finished.path("editable").asBoolean()).isFalse();
		assertThat(meetings.get(meeting).status()).isEqualTo(MeetingStatus.HELD);
		assertThat(meetings.get(meeting).attendance().residentsPresent()).isEqualTo(41);
		assertThat(cases.of(meeting).path("meeting")).contains("endEvent_held");
		assertThat(liaison.download(path(meeting) + "/scan").body()).isEqualTo(PNG);
		assertThat(ok(liaison.post(path(meeting) + "/finish", "{}")).path("state").asText()).as("sent again").isEqualTo("FINISHED");
	}

	@Test
	void twoWritersDoNotOverwriteEachOtherAndTheSameTextAgainIsNoConflict() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		JsonNode first = ok(put(liaison, meeting, 0, "{\"situation\": \"Ổn định.\"}"));
		assertThat(refused(409, put(liaison, meeting, 0, "{\"situation\": \"Khác.\"}")).path("code").asText()).isEqualTo("meeting.record-changed");
		assertThat(ok(put(liaison, meeting, 0, "{\"situation\": \" Ổn định. \"}")).path("version")).isEqualTo(first.path("version"));
		assertThat(refused(422, liaison.put(path(meeting), "{\"situation\": \"x\"}")).path("code").asText()).isEqualTo("web.version-missing");
	}

	@Test
	void wordsOfAnAccusationAndAnImpossibleStartAreNotWrittenDown() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		String accusing = "{\"situation\": \"Cán bộ địa chính vòi tiền bà con.\"%s}";
		assertThat(refused(422, put(liaison, meeting, 0, accusing.formatted(""))).path("code").asText()).isEqualTo("petition.maybe-accusation");
		JsonNode sure = ok(put(liaison, meeting, 0, accusing.formatted(", \"notAccusation\": true")));
		ok(put(liaison, meeting, sure.path("version").asInt(), accusing.formatted(", \"nil\": true")));
		String version = String.valueOf(sure.path("version").asInt() + 1);
		assertThat(refused(422, put(liaison, meeting, Integer.parseInt(version), "{\"startedAt\": \"2026-11-01T19:30:00+07:00\"}")).path("code").asText())
			.isEqualTo("meeting.started-time");
	}

	@Test
	void case62AMeetingWithoutOpinionsIsFinishedOnlyWithAnExplicitNil() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		cases.everybodyCame(meeting);
		String last = """
				{"checkedInAt": "2026-11-02T19:25:00+07:00", "startedAt": "2026-11-02T19:30:00+07:00", "residentsPresent": 12,
				 "readBack": true, "nilReport": %s}""";
		assertThat(refused(422, liaison.post(path(meeting) + "/finish", last.formatted(false))).path("detail").asText())
			.contains("Không có ý kiến");
		assertThat(meetings.get(meeting).attendance().checkedInAt()).as("nothing of it was kept").isNull();
		ok(liaison.post(path(meeting) + "/finish", last.formatted(true)));
		assertThat(meetings.get(meeting).attendance().nilReport()).isTrue();

		String other = meeting();
		say(liaison(other), other, "Đèn ngõ 12 không sáng.");
		cases.everybodyCame(other);
		assertThat(codes(ok(put(liaison(other), other, 0, "{\"nil\": true}")))).contains("nil-wrong");
	}

	@Test
	void whoeverHadToComeMustBeMarked() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		List<String> required = ok(liaison.get("/api/meetings/" + meeting)).path("participants").findValuesAsText("required");
		assertThat(required).contains("true");
		assertThat(codes(ok(liaison.get(path(meeting))))).filteredOn("participant"::equals)
			.hasSize((int) required.stream().filter("true"::equals).count());
	}

	@Test
	void anAnswerThatTheGroupWaitsForMustBeReadOrCarried() {
		String meeting = meeting();
		var petition = cases.heardIn(meetings.get(meeting).groupCode());
		petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").answers("RESOLVED");
		Caller liaison = liaison(meeting);
		assertThat(codes(ok(liaison.get(path(meeting))))).contains("announcement");
		ok(liaison.post("/api/meetings/" + meeting + "/announcements", "{\"petitionCode\": \"" + petition.key()
				+ "\", \"outcome\": \"CARRIED\", \"reason\": \"Hết giờ\"}"));
		assertThat(ok(liaison.get(path(meeting))).path("missing").toString()).doesNotContain(petition.key());
	}

	@Test
	void aFinishedRecordIsOnlyAddedTo() {
		String meeting = meeting();
		say(liaison(meeting), meeting, "Đèn ngõ 12 không sáng.");
		cases.of(meeting).holds(false);
		Caller liaison = liaison(meeting);
		JsonNode record = ok(liaison.get(path(meeting)));
		assertThat(refused(409, put(liaison, meeting, record.path("version").asInt(), "{\"situation\": \"Sửa lại.\"}")).path("code").asText())
			.isEqualTo("meeting.record-finished");
		JsonNode added = ok(liaison.post(path(meeting) + "/additions", "{\"text\": \"Ghi sót: 3 hộ vắng có gửi ý kiến qua tổ trưởng.\"}"));
		assertThat(added.path("additions").get(0).path("text").asText()).startsWith("Ghi sót");
		assertThat(added.path("situation").isNull()).isTrue();
		say(liaison, meeting, "Ý kiến gửi sau, ghi bổ sung.");
		assertThat(ok(liaison.get("/api/meetings/" + meeting)).path("opinions")).hasSize(2);
	}

	@Test
	void anOpinionThatComesAfterANilReportIsAddedToTheRecord() {
		String meeting = meeting();
		cases.of(meeting).holds(true);
		say(liaison(meeting), meeting, "Điện thoại hết pin, nay mới gửi được.");
		assertThat(meetings.get(meeting).attendance().nilReport()).isFalse();
		JsonNode added = ok(liaison(meeting).get(path(meeting))).path("additions");
		assertThat(added.get(0).path("text").asText()).contains("ghi sau khi biên bản đã hoàn thành");
	}

	@Test
	void nothingIsSaidAtAMeetingThatIsCalledOffOrStillToCome() {
		String meeting = cases.meeting().key();
		String early = EVENING.replace("19:45", "08:50");
		assertThat(problem(meeting, early)).isEqualTo("meeting.opinion-too-early");
		diary.cancel(meeting, "Bão", new Actor(meetings.get(meeting).liaisonUsername()));
		clock.moveTo(clock.instant().plusSeconds(11 * 3600));
		assertThat(problem(meeting, EVENING)).isEqualTo("meeting.is-cancelled");
	}

	private String problem(String meeting, String heardAt) {
		return ok(liaison(meeting).post("/api/meetings/" + meeting + "/opinions", """
				{"speech": {"heardAt": "%s"}, "opinions": [{"key": "%s", "content": "Đèn hỏng."}]}"""
			.formatted(heardAt, UUID.randomUUID()))).path("results").get(0).path("problem").path("code").asText();
	}

	@Test
	void thePrintedRecordNamesNoResident() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		say(liaison, meeting, "Đèn ngõ 12 không sáng.");
		ok(put(liaison, meeting, 0, "{\"informationGiven\": \"Lịch tiêm chủng.\"}"));
		JsonNode paper = ok(liaison.get(path(meeting) + "/paper"));
		assertThat(paper.toString()).contains("Đèn ngõ 12", "Lịch tiêm chủng").doesNotContain("Trần Văn Mẫu", "0900 000 001");
		assertThat(paper.path("opinions").get(0).path("who").asText()).isEqualTo("Người dân " + paper.path("groupName").asText());
	}

	@Test
	void aRecordIsNobodyElsesBusiness() {
		String meeting = meeting();
		assertThat(as("TG-BHT", Roles.CHAIR).get(path(meeting)).statusCode()).isEqualTo(404);
		assertThat(put(as("TG-BHD", Roles.VERIFIER), meeting, 0, "{}").statusCode()).isEqualTo(403);
		Caller liaison = liaison(meeting);
		assertThat(liaison.upload(path(meeting) + "/scan", "bien-ban.png", "<script>".getBytes()).statusCode()).isEqualTo(422);
		assertThat(liaison.get(path(meeting) + "/scan").statusCode()).isEqualTo(404);
	}

	private void say(Caller caller, String meeting, String content) {
		ok(caller.post("/api/meetings/" + meeting + "/opinions", """
				{"speech": {"heardAt": "%s", "petitioner": {"name": "Trần Văn Mẫu", "phone": "0900 000 001"}},
				 "opinions": [{"key": "%s", "content": "%s"}]}""".formatted(EVENING, UUID.randomUUID(), content)));
	}

	private static HttpResponse<String> put(Caller caller, String meeting, int version, String body) {
		caller.get("/api/me");
		return caller.send(caller.request(path(meeting)).header("If-Match", "\"" + version + "\"").header("Content-Type", "application/json")
			.header("X-XSRF-NGHEDAN", caller.cookie("XSRF-NGHEDAN")).PUT(BodyPublishers.ofString(body)));
	}

	private static List<String> codes(JsonNode record) {
		return record.path("missing").findValuesAsText("code");
	}

	private static String path(String meeting) {
		return "/api/meetings/" + meeting + "/record";
	}
}
