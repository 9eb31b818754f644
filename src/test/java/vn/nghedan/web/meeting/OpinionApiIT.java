package vn.nghedan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

import vn.nghedan.organization.Roles;
import vn.nghedan.web.Caller;

class OpinionApiIT extends MeetingTest {

	private static final String AT = "select count(*) from nghedan.petition where meeting_code = ?";

	@Test
	void oneSpeechWithThreeMattersIsThreePetitionsOfOneDayAndOnePerson() {
		String meeting = meeting();
		UUID speech = UUID.randomUUID();
		JsonNode results = send(liaison(meeting), meeting, speech, said(UUID.randomUUID(), "Đèn ngõ 12 không sáng."),
				said(UUID.randomUUID(), "Mương sau chợ bị tắc."), said(UUID.randomUUID(), "Hỏi lịch thu gom rác."));

		assertThat(results.findValuesAsText("code")).hasSize(3).doesNotHaveDuplicates();
		assertThat(results.findValuesAsText("receiptDate")).containsOnly("2026-11-02");
		assertThat(results.findValuesAsText("statusLabel")).containsOnly("Đã ghi nhận");
		assertThat(jdbc.sql("""
				select count(distinct p.petitioner_id) || '/' || count(*) || '/' || count(distinct r.name_index) || '/' || min(p.channel)
				from nghedan.petition p join nghedan.petitioner r on r.id = p.petitioner_id where p.speech_key = ?""").param(speech)
			.query(String.class).single()).isEqualTo("3/3/1/GROUP_MEETING");
		assertThat(results.findValuesAsText("code")).allMatch(code -> cases.of(code).steps().contains("userTask_register"));
	}

	@Test
	void whatIsSentAgainAfterALostConnectionIsThereOnce() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		UUID speech = UUID.randomUUID();
		String lamp = said(UUID.randomUUID(), "Đèn ngõ 12 không sáng.");
		JsonNode first = send(liaison, meeting, speech, lamp);
		JsonNode again = send(liaison, meeting, speech, lamp, said(UUID.randomUUID(), "Mương sau chợ bị tắc."));

		assertThat(again.get(0)).isEqualTo(first.get(0));
		assertThat(again.get(1).path("code").asText()).isNotEmpty().isNotEqualTo(first.get(0).path("code").asText());
		assertThat(count(AT, meeting)).isEqualTo(2);
	}

	@Test
	void theSameKeyAtTheSameMomentIsOnePetition() throws Exception {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		String body = speech(UUID.randomUUID(), said(UUID.randomUUID(), "Đèn ngõ 12 không sáng."));
		liaison.get("/api/me"); // a page has its token before it sends anything
		ExecutorService threads = Executors.newFixedThreadPool(4);
		Callable<String> send = () -> ok(liaison.post("/api/meetings/" + meeting + "/opinions", body)).path("results").get(0).path("code").asText();
		List<Future<String>> sent = threads.invokeAll(List.of(send, send, send, send));
		threads.shutdown();
		assertThat(sent).extracting(Future::get).doesNotContain("").containsOnly(sent.get(0).get());
		assertThat(count(AT, meeting)).isEqualTo(1);
	}

	@Test
	void aBrokenOpinionDoesNotLoseTheOthersAndAKeyIsUsedForOneOnly() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		UUID known = UUID.randomUUID();
		send(liaison, meeting, UUID.randomUUID(), said(known, "Đèn ngõ 12 không sáng."));
		JsonNode results = send(liaison, meeting, UUID.randomUUID(), said(known, "Chuyện khác hẳn."), said(UUID.randomUUID(), "   "),
				"{\"key\": \"1\", \"content\": \"Khóa sai.\"}",
				"{\"key\": \"" + UUID.randomUUID() + "\", \"content\": \"Loại lạ.\", \"kind\": \"GOSSIP\"}",
				"{\"key\": \"" + UUID.randomUUID() + "\", \"content\": \"Lĩnh vực lạ.\", \"field\": \"MOON\"}",
				said(UUID.randomUUID(), "Mương sau chợ bị tắc."));

		assertThat(results.findValues("problem")).extracting(problem -> problem.path("code").asText()).containsExactly(
				"petition.capture-key-used", "petition.content-length", "web.opinion-key", "web.opinion-kind", "petition.unknown-field");
		assertThat(results.findValues("problem")).allMatch(problem -> !problem.path("again").asBoolean());
		assertThat(results.get(5).path("code").asText()).isNotEmpty();
		assertThat(count(AT, meeting)).isEqualTo(2);
	}

	@Test
	void anOpinionMayHaveAFieldAnAnswerAndHaste() {
		String meeting = meeting();
		JsonNode result = send(liaison(meeting), meeting, UUID.randomUUID(), """
				{"key": "%s", "content": "Cột điện trước trường sắp đổ.", "kind": "FEEDBACK", "field": "DRAINAGE", "urgent": true,
				 "onTheSpotAnswer": {"text": "Phường báo điện lực ngay tối nay.", "basis": "Quy chế trực", "by": "Phó Chủ tịch"}}"""
			.formatted(UUID.randomUUID())).get(0);
		var petition = cases.of(result.path("code").asText()).petition();
		assertThat(result.path("status").asText()).isEqualTo("ANSWERED_ON_SPOT");
		assertThat(petition.subject().field()).isEqualTo("DRAINAGE");
		assertThat(petition.subject().urgent()).isTrue();
	}

	@Test
	void anAccusationStopsTheEntryAndNothingOfItIsKept() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		UUID key = UUID.randomUUID();
		String secret = "Ông cán bộ X VÒI TIỀN hộ kinh doanh ở đây.";
		JsonNode problem = send(liaison, meeting, UUID.randomUUID(), said(key, secret)).get(0).path("problem");

		assertThat(problem.path("code").asText()).isEqualTo("petition.maybe-accusation");
		assertThat(problem.path("detail").asText()).doesNotContain("X", "VÒI", "kinh doanh");
		assertThat(count(AT, meeting)).isZero();
		assertThat(count("select count(*) from nghedan.petition where content like '%' || ? || '%'", "hộ kinh doanh ở đây")).isZero();
		assertThat(refused(422, liaison.post("/api/petitions", """
				{"channel": "DIRECT_CONTACT", "groupCode": "%s", "content": "Co nguoi doi hoi lo", "heardAt": "%s"}"""
			.formatted(meetings.get(meeting).groupCode(), EVENING))).path("code").asText()).isEqualTo("petition.maybe-accusation");

		JsonNode confirmed = send(liaison, meeting, UUID.randomUUID(), "{\"key\": \"" + key + "\", \"content\": \"Đoạn phim bắt cóc trên"
				+ " mạng là tin giả, đề nghị phường giải thích.\", \"notAccusation\": true}").get(0);
		assertThat(confirmed.path("code").asText()).as("the key was not used up").isNotEmpty();
	}

	@Test
	void theWordsAreWholeWordsWithoutAccents() {
		JsonNode words = ok(as("TG-BHD", Roles.LIAISON_OFFICIAL).get("/api/meetings/accusation-words"));
		assertThat(words.findValuesAsText("pattern")).contains("tham nhung", "ma tuy").allMatch(word -> word.matches("[a-z0-9 ]+"));
		assertThat(words.findValuesAsText("asks")).contains("DENUNCIATION", "CRIME_REPORT");
		String meeting = meeting();
		assertThat(send(liaison(meeting), meeting, UUID.randomUUID(), said(UUID.randomUUID(), "Cây to cao ngả vào nhà, nhân tiện cắt luôn.")).get(0)
			.path("code").asText()).isNotEmpty();
	}

	@Test
	void onlyTheStubOfAnAccusationIsKept() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		String body = "{\"key\": \"%s\", \"meetingCode\": \"%s\", \"heardAt\": \"%s\", \"kind\": \"DENUNCIATION\"}"
			.formatted(UUID.randomUUID(), meeting, EVENING);
		JsonNode stub = ok(liaison.post("/api/guided-away", body));

		assertThat(stub.path("guidance").asText()).contains("người tiếp nhận tố cáo");
		assertThat(ok(liaison.post("/api/guided-away", body)).path("code")).isEqualTo(stub.path("code"));
		assertThat(jdbc.sql("select row_to_json(g)::text from nghedan.denunciation_stub g where number = ?").param(stub.path("code").asText())
			.query(String.class).single()).contains("2026-11-02").doesNotContain(meeting, meetings.get(meeting).groupCode(), "19:45");
		assertThat(ok(liaison.get("/api/guided-away")).findValuesAsText("code")).as("it is the denunciation officer's alone")
			.doesNotContain(stub.path("code").asText());
		assertThat(ok(as("TG-BHD", Roles.CHAIR).get("/api/guided-away")).findValuesAsText("code")).doesNotContain(stub.path("code").asText());
		assertThat(refused(422, liaison.post("/api/guided-away", body.replace("DENUNCIATION", "FEEDBACK"))).path("code").asText())
			.isEqualTo("quarantine.incomplete");
	}

	@Test
	void aCrimeAtNightIsHandedToThePoliceAndTheRecordSaysWhen() {
		String meeting = meeting();
		Caller liaison = liaison(meeting);
		clock.moveTo(clock.instant().plusSeconds(2 * 3600));
		JsonNode stub = ok(liaison.post("/api/guided-away", "{\"key\": \"%s\", \"heardAt\": \"2026-11-02T21:50:00+07:00\", \"kind\": \"CRIME_REPORT\"}"
			.formatted(UUID.randomUUID())));
		assertThat(stub.path("guidance").asText()).contains("Công an phường");
		String path = "/api/guided-away/" + stub.path("code").asText() + "/handed-over";
		JsonNode handed = ok(liaison.post(path, "{\"to\": \"Trực ban Công an phường\", \"at\": \"2026-11-02T21:58:00+07:00\"}"));
		assertThat(handed.path("handedOverTo").asText()).isEqualTo("Trực ban Công an phường");
		assertThat(ok(liaison.post(path, "{\"to\": \"Người khác\", \"at\": \"2026-11-02T21:59:00+07:00\"}")).path("handedOverTo").asText())
			.as("noted once").isEqualTo("Trực ban Công an phường");
		assertThat(as("TG-BHD", Roles.CHAIR).post(path, "{\"to\": \"x\", \"at\": \"2026-11-02T21:58:00+07:00\"}").statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyElseAddsOpinionsToTheMeeting() {
		String meeting = meeting();
		String body = speech(UUID.randomUUID(), said(UUID.randomUUID(), "Đèn ngõ 12 không sáng."));
		assertThat(as("TG-BHT", Roles.CHAIR).post("/api/meetings/" + meeting + "/opinions", body).statusCode()).isEqualTo(404);
		assertThat(as("TG-BHD", Roles.VERIFIER).post("/api/meetings/" + meeting + "/opinions", body).statusCode()).isEqualTo(403);
		assertThat(count(AT, meeting)).isZero();
	}

	private JsonNode send(Caller caller, String meeting, UUID speech, String... said) {
		return ok(caller.post("/api/meetings/" + meeting + "/opinions", speech(speech, said))).path("results");
	}

	private static String speech(UUID key, String... said) {
		return """
				{"speech": {"key": "%s", "heardAt": "%s", "petitioner": {"name": "Trần Văn Mẫu", "phone": "0900 000 001"}},
				 "opinions": [%s]}""".formatted(key, EVENING, String.join(",", said));
	}

	private static String said(UUID key, String content) {
		return "{\"key\": \"%s\", \"content\": \"%s\"}".formatted(key, content);
	}
}
