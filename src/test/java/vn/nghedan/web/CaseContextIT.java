package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Refusal;

/** What lies around a case: only what its reader sees anyhow, and who is the same person only for whoever may ask. */
@ApplicationTest
class CaseContextIT {

	private static final String QUIET_GROUP = "TG-BHD-6";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	CaseTexts texts;
	@Autowired
	ObjectMapper json;

	private final String phone = "0977 %03d %03d".formatted(System.nanoTime() / 1000 % 1000, System.nanoTime() % 1000);

	@BeforeEach
	@AfterEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void theSamePersonIsToldToThoseOnlyWhoMayAskWhoItIs() throws Exception {
		String first = capture("Người Hỏi Lại", phone, "TG-BHD-45C", false, "Nắp cống số 5 bị vỡ.");
		String again = capture("Ng. Hỏi Lại", phone.replace(" ", ""), "TG-BHD-1", false, "Biển báo ở ngã ba bị che.");
		String namesake = capture("Người Hỏi Lại", "0966 111 222", "TG-BHD-45C", false, "Cây xanh che khuất đèn giao thông.");
		JsonNode seen = context(again, "TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(codes(seen.path("person"))).contains(first).doesNotContain(namesake, again);
		assertThat(seen.toString()).doesNotContain("Hỏi Lại", phone, "0977");
		assertThat(context(again, "HM", Roles.MANAGER).path("person").isNull()).as("whoever only leads").isTrue();
		assertThat(get(again, "TG-BHD", Roles.FRONT_OBSERVER).statusCode()).isEqualTo(403);
		assertThat(get(again, "TG-BHT", Roles.INTAKE_OFFICER).statusCode()).isEqualTo(404);
	}

	/** Beside an open case it is told whose the others are: to nobody who could not ask it of them. */
	@Test
	void ofTheSamePersonThoseAreToldWhosePersonTheReaderMayAskFor() throws Exception {
		String open = capture("Người Hai Việc", phone, "TG-BHD-45C", false, "Nắp hố ga kênh lên khỏi mặt đường.");
		String other = capture("Người Hai Việc", phone, "TG-BHD-45C", false, "Chợ tạm họp dưới lòng đường.");
		String over = capture("Người Hai Việc", phone, "TG-BHD-45C", false, "Bảng tên đường bị gãy.");
		String accuses = capture("Người Hai Việc", phone, "TG-BHD-45C", false, "Hẹn ba lần không ai tiếp.");
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(codes(context(open, "TG-BHD", Roles.INTAKE_OFFICER).path("person"))).contains(other, over, accuses);
		assertThat(intake.post("/api/petitions/" + accuses + "/about-official", "{\"official\": \"" + cases.holderOf("TG-BHD.chair") + "\"}")
			.statusCode()).isEqualTo(200);
		assertThat(intake.post("/api/petitions/" + over + "/withdrawal", "{\"reason\": \"Người dân rút\"}").statusCode()).isEqualTo(200);

		assertThat(codes(context(open, "TG-BHD", Roles.INTAKE_OFFICER).path("person"))).as("who serves under him learns of no accuser")
			.contains(other, over).doesNotContain(accuses);
		cases.of(open).registers();
		assertThat(codes(context(open, "TG-BHD", Roles.VERIFIER).path("person"))).as("he has a step of the open one only")
			.doesNotContain(other, over, accuses);
		cases.of(other).registers();
		assertThat(codes(context(open, "TG-BHD", Roles.VERIFIER).path("person"))).contains(other).doesNotContain(over, accuses);
	}

	@Test
	void ofWhoeverWantsHisNameHiddenNothingIsPutTogether() throws Exception {
		String open = capture("Người Kín Đáo", phone, "TG-BHD-45C", false, "Đường ngập ở cuối kiệt.");
		String hidden = capture("Người Kín Đáo", phone, "TG-BHD-45C", true, "Quán ăn làm ồn ban đêm.");
		JsonNode ofHidden = context(hidden, "TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(ofHidden.path("personHidden").asBoolean()).isTrue();
		assertThat(ofHidden.path("person")).isEmpty();
		assertThat(codes(context(open, "TG-BHD", Roles.INTAKE_OFFICER).path("person"))).doesNotContain(hidden);
	}

	@Test
	void placeAndMeetingStandBesideIt() throws Exception {
		TestCase meeting = cases.meetingNow();
		TestCase one = cases.capturedAt(meeting);
		TestCase other = cases.capturedAt(meeting);
		assertThat(codes(context(one.key(), "TG-BHD", Roles.INTAKE_OFFICER).path("meeting"))).containsExactly(other.key());

		// Only the newest of a place are told: a group from which nothing else is heard
		String here = capture(null, null, QUIET_GROUP, false, "Rãnh thoát nước trước nhà bị đất lấp.");
		String before = capture(null, null, QUIET_GROUP, false, "Cột đèn ở góc kiệt bị nghiêng.");
		String elsewhere = capture(null, null, "TG-BHD-45C", false, "Rãnh thoát nước trước nhà bị đất lấp.");
		JsonNode place = context(here, "TG-BHD", Roles.INTAKE_OFFICER).path("place");
		assertThat(codes(place)).contains(before).doesNotContain(here, elsewhere);
		assertThat(place.get(0).path("statusLabel").asText()).isNotBlank();
	}

	@Test
	void earlierPetitionsOfTheSameSignersAreFoundByHowManySignedBoth() throws Exception {
		String tag = Long.toString(System.nanoTime(), 36);
		String earlier = capture("Người Đứng Đầu " + tag, null, "TG-BHD-45C", false, "Bãi rác tự phát cạnh trường.");
		String later = capture("Người Đứng Đầu Khác " + tag, null, "TG-BHD-45C", false, "Xe tải chạy vào giờ học.");
		String alone = capture("Người Khác " + tag, null, "TG-BHD-45C", false, "Vỉa hè bị lấn chiếm.");
		Caller desk = as("TG-BHD", Roles.INTAKE_OFFICER);
		sign(desk, earlier, tag, 1, 6);
		sign(desk, later, tag, 4, 9);
		sign(desk, alone, tag, 20, 25);
		JsonNode seen = context(later, "TG-BHD", Roles.INTAKE_OFFICER).path("collective");
		assertThat(codes(seen)).containsExactly(earlier);
		assertThat(seen.get(0).path("shared").asInt()).isEqualTo(3);
		desk.post("/api/petitions/" + earlier + "/about-official", "{\"official\": \"" + cases.holderOf("TG-BHD.chair") + "\"}");
		assertThat(context(later, "TG-BHD", Roles.INTAKE_OFFICER).path("collective")).as("it is about his chief now").isEmpty();
	}

	@Test
	void theAnswerOfALikeCaseIsThereToBeginWithAndNamesNobody() throws Exception {
		String said = "Trạm bơm chuyên dùng ở mương Cầu Ván Xanh hỏng, nước dâng ngập bờ kè phía đông.";
		TestCase answered = cases.of(capture("Lý Thị Mẫu Riêng", phone, "TG-BHD-45C", false, said)).goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED");
		texts.write(answered.key(), TextKind.RESPONSE, "Kính gửi bà Lý Thị  Mẫu Riêng (" + phone.replace(" ", ".")
				+ "), số 7 kiệt Lạ: trạm bơm đã sửa xong.", new Actor(cases.holderOf("TG-BHD.handler")));
		answered.does("userTask_draftResponse", "outcome", "RESOLVED").does("userTask_approveResponse", "confirmed", "yes")
			.does("userTask_issueResponse", "issued", true);
		String now = capture(null, null, "TG-BHD-45C", false, "Trạm bơm ở mương Cầu Ván Xanh lại hỏng, nước dâng ngập bờ kè.");

		JsonNode found = context(now, "TG-BHD", Roles.INTAKE_OFFICER).path("answered");
		assertThat(codes(found.findValues("near"))).contains(answered.key());
		JsonNode first = found.get(0);
		assertThat(first.path("number").asText()).endsWith("/TB-UBND");
		assertThat(first.path("answer").asText()).contains("trạm bơm đã sửa xong", "•••")
			.doesNotContain("Mẫu Riêng", "kiệt Lạ", "0977", phone.substring(5).replace(" ", "."));
		TestCase next = cases.of(now).goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED");
		String drafter = next.worker("userTask_draftResponse");
		texts.write(now, TextKind.RESPONSE, first.path("answer").asText(), new Actor(drafter));
		assertThatThrownBy(() -> next.doesAs(drafter, "userTask_draftResponse", "outcome", "RESOLVED")).isInstanceOfSatisfying(Refusal.class,
				no -> assertThat(no.code()).as("what is covered is nobody's answer").isEqualTo("response.covered-words"));
		texts.write(now, TextKind.RESPONSE, "Trạm bơm đã sửa xong.", new Actor(drafter));
		next.doesAs(drafter, "userTask_draftResponse", "outcome", "RESOLVED");
		assertThat(context(now, "TG-BHD", Roles.HANDLER).path("answered")).as("where the case is seen").isNotEmpty();
	}

	private void sign(Caller desk, String code, String tag, int from, int to) throws Exception {
		StringBuilder lines = new StringBuilder();
		for (int i = from; i <= to; i++) {
			lines.append("Người Ký Số ").append(tag).append(' ').append(i).append('\n');
		}
		HttpResponse<String> answer = desk.post("/api/petitions/" + code + "/signatories", json.writeValueAsString(Map.of("lines", lines.toString())));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	private String capture(String name, String telephone, String group, boolean hide, String content) throws Exception {
		Map<String, Object> person = new java.util.HashMap<>();
		person.put("name", name);
		person.put("phone", telephone);
		person.put("address", name == null ? null : "số 7 kiệt Lạ");
		person.put("hideName", hide);
		person.put("anonymous", name == null && telephone == null);
		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions", json.writeValueAsString(Map.of("channel", "HOTLINE",
				"groupCode", group, "content", content, "heardAt", "2026-11-02T07:30:00+07:00", "petitioner", person)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return json.readTree(answer.body()).path("code").asText();
	}

	private static List<String> codes(Iterable<JsonNode> lines) {
		List<String> codes = new java.util.ArrayList<>();
		lines.forEach(line -> codes.add(line.path("code").asText()));
		return codes;
	}

	private JsonNode context(String code, String unit, String role) throws Exception {
		HttpResponse<String> answer = get(code, unit, role);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}

	private HttpResponse<String> get(String code, String unit, String role) {
		return as(unit, role).get("/api/petitions/" + code + "/context");
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, cases.holderOf(Roles.group(unit, role)));
	}
}
