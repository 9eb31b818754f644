package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** Every deadline says why it is the day it is, in words to read out to a resident. */
@ApplicationTest
class ClockApiIT {

	private static final String REASON = "\"reason\": \"Phải đo đạc lại cả tuyến\"";

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	CalendarApi api;

	@Autowired
	Organization organization;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void case01IsExplainedFromTheHearingToWhoIsToldNext() throws Exception {
		clock.moveTo(LocalDateTime.of(2026, 4, 25, 20, 10).atZone(VietnamTime.ZONE).toInstant());
		TestCase petition = cases.captured();

		JsonNode notice = clock(as("TG-BHD", Roles.CHAIR), petition, "D05");

		assertThat(notice.path("due").asText()).isEqualTo("2026-05-13T23:59:59+07:00");
		assertThat(notice.path("state").asText()).isEqualTo("RUNNING");
		assertThat(notice.path("workingDaysLeft").asInt()).isEqualTo(10);
		JsonNode why = notice.path("explanation");
		assertThat(sentences(why)).hasSizeBetween(5, 7);
		assertThat(sentences(why).get(0)).isEqualTo("Nghe lúc 20:00 thứ Bảy 25/04/2026; ngày nghe không tính.");
		assertThat(sentences(why).get(1)).startsWith("Quy tắc D05 “Thông báo việc xử lý cho người kiến nghị”: 10 ngày làm việc từ ngày"
				+ " tiếp nhận (Luật Tiếp công dân 42/2013/QH13").endsWith("bản áp dụng từ 01/01/2020).");
		assertThat(why.path("sentences").toString()).contains("27/04 Nghỉ bù Giỗ Tổ Hùng Vương", "30/04 Ngày Chiến thắng",
				"01/05 Ngày Quốc tế Lao động", "Không tính ngày nghỉ hằng tuần:", "02/05–03/05, 09/05–10/05",
				"Hết hạn lúc 24 giờ thứ Tư 13/05/2026.", "Tiếp theo: ", "17:00 thứ Tư 13/05/2026 nhắc", "Phạm Thử Thảo (Chủ tịch UBND phường)")
				.doesNotContain("{", "explain.", "null");
		assertThat(why.path("rule").path("version").isNumber()).isTrue();
		assertThat(why.path("rule").path("authority").asText()).isEqualTo("national");
		assertThat(why.path("skipped").findValuesAsText("date")).contains("2026-04-27", "2026-04-30", "2026-05-01")
				.doesNotContain("2026-04-25", "2026-04-28");
		assertThat(why.path("next").get(0).path("kind").asText()).isEqualTo("REMINDER");
		assertThat(why.path("next").get(0).path("people")).isNotEmpty();
		assertThat(why.path("next").findValues("people").toString()).contains("\"Phạm Thử Thảo\"");
		assertThat(why.path("pauses")).isEmpty();
		assertThat(why.path("former").isNull()).isTrue();
	}

	@Test
	void englishIsSpokenOnRequest() throws Exception {
		TestCase petition = cases.captured();

		JsonNode clocks = api.body(as("TG-BHD", Roles.CHAIR).get(path(petition, "clocks"), "Accept-Language", "en"));

		assertThat(clocks.toString()).contains("the day of hearing is not counted", "Not counted, weekly days off", "Due at 24:00 on Monday 16/11/2026")
				.doesNotContain("explain.", "Hết hạn lúc", "thứ Hai");
	}

	@Test
	void everyRunningClockOfEveryStepIsExplained() throws Exception {
		TestCase petition = cases.captured();
		for (JsonNode each : api.body(as("TG", Roles.CHAIR).get(path(petition, "clocks")))) {
			assertThat(sentences(each.path("explanation"))).as(each.toString()).hasSizeGreaterThanOrEqualTo(3)
					.noneMatch(sentence -> sentence.contains("explain.") || sentence.contains("null") || sentence.contains("{"));
		}
		petition.goesTo("REFER", "HM-SXD", "NORMAL");
		JsonNode clocks = api.body(as("TG", Roles.CHAIR).get(path(petition, "clocks")));
		assertThat(clocks.findValuesAsText("rule")).contains("D15", "D16");
		clocks.forEach(each -> assertThat(sentences(each.path("explanation"))).as(each.toString()).hasSizeGreaterThanOrEqualTo(3)
				.noneMatch(sentence -> sentence.contains("explain.") || sentence.contains("null") || sentence.contains("{")));
	}

	@Test
	void toAnotherUnitTheClocksDoNotExist() {
		TestCase petition = cases.captured();

		assertThat(as("TG-BHT", Roles.CHAIR).get(path(petition, "clocks")).statusCode()).isEqualTo(404);
		assertThat(as("HM", Roles.ADMINISTRATOR).get(path(petition, "clocks")).statusCode()).isEqualTo(403);
		assertThat(as("TG-BHD", Roles.CHAIR).get("/api/petitions/2026-TG-BHD-999999/clocks").statusCode()).isEqualTo(404);
	}

	@Test
	void aPauseAndAGradeGivenAnewAreToldWithTheFormerDate() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		Caller chair = as("TG-BHD", Roles.CHAIR);
		assertThat(chair.post(path(petition, "suspension"), "{" + REASON + "}").statusCode()).isEqualTo(200);
		JsonNode resting = clock(chair, petition, "D12").path("explanation");
		assertThat(resting.path("sentences").toString()).contains("Tạm dừng từ 02/11/2026 đến nay", "Đang tạm dừng nên chưa có ngày hết hạn");
		assertThat(resting.path("due").isNull()).isTrue();
		clock.moveTo(TestCases.MONDAY.plusSeconds(2 * 86_400));
		petition.does("userTask_resume", "reason", "Đã có kết luận");

		HttpResponse<String> graded = chair.post(path(petition, "grade"), "{\"grade\": \"COMPLEX\", " + REASON + "}");

		assertThat(graded.statusCode()).as(graded.body()).isEqualTo(200);
		assertThat(api.body(graded).path("grade").asText()).isEqualTo("COMPLEX");
		assertThat(api.body(graded).path("journal").toString()).contains("Thông thường → Phức tạp. Phải đo đạc lại cả tuyến");
		JsonNode why = clock(chair, petition, "D13").path("explanation");
		assertThat(why.path("former").path("rule").asText()).isEqualTo("D12");
		assertThat(why.path("pauses")).hasSize(1);
		assertThat(why.path("pauses").get(0).path("days").asInt()).isPositive();
		assertThat(why.path("sentences").toString()).contains("Tạm dừng từ 02/11/2026 đến 04/11/2026: cộng thêm",
				"Hạn trước khi đổi mức: ", "Hết hạn lúc 24 giờ");
	}

	@Test
	void aGrantedExtensionNamesTheDecisionAndTheDaysItGave() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		assertThat(as("TG-BHD", Roles.HANDLER).post(path(petition, "extension"), "{\"days\": 5, \"reason\": \"Chờ vật tư\"}").statusCode())
				.isEqualTo(200);
		petition.doesAs(cases.holderOf("TG-BHD.chair"), "userTask_decideExtension", "confirmed", "yes", "reason", "Vật tư về muộn");
		Caller chair = as("TG-BHD", Roles.CHAIR);

		JsonNode resolution = clock(chair, petition, "D12");

		assertThat(resolution.path("due").asText()).isEqualTo("2026-11-23T23:59:59+07:00");
		assertThat(resolution.path("explanation").path("extensions").get(0).path("days").asInt()).isEqualTo(5);
		assertThat(sentences(resolution.path("explanation"))).contains(
				"Gia hạn 5 ngày làm việc theo quyết định ngày 02/11/2026 của Phạm Thử Thảo; lý do: Vật tư về muộn.");
		assertThat(clock(chair, petition, "D15").path("explanation").path("extensions")).isEmpty();
		assertThat(api.body(chair.get("/api/petitions/" + petition.key())).path("journal").toString())
				.contains("5 ngày làm việc: Chờ vật tư", "Giải quyết việc thông thường: 16/11/2026 → 23/11/2026: Vật tư về muộn");
	}

	@Test
	void aGradeIsGivenAnewByTheChairOnlyAndWhileThereIsWork() throws Exception {
		TestCase petition = cases.captured();
		String grade = "{\"grade\": \"COMPLEX\", " + REASON + "}";
		assertThat(as("TG-BHD", Roles.CHAIR).post(path(petition, "grade"), grade).statusCode()).isEqualTo(409);
		petition.goesTo("RESOLVE", "TG-BHD", "NORMAL");

		assertThat(as("TG-BHD", Roles.HANDLER).post(path(petition, "grade"), grade).statusCode()).isEqualTo(403);
		assertThat(as("TG-BHT", Roles.CHAIR).post(path(petition, "grade"), grade).statusCode()).isEqualTo(404);
		Caller chair = as("TG-BHD", Roles.CHAIR);
		assertThat(chair.post(path(petition, "grade"), "{\"grade\": \"HARD\", " + REASON + "}").body()).contains("\"field\":\"grade\"");
		assertThat(chair.post(path(petition, "grade"), "{\"grade\": \"COMPLEX\", \"reason\": \" \"}").body()).contains("\"field\":\"reason\"");
		assertThat(api.body(chair.get("/api/petitions/" + petition.key())).path("actions").toString()).contains("REGRADE");
		assertThat(api.body(as("TG-BHD", Roles.HANDLER).get("/api/petitions/" + petition.key())).path("actions").toString())
				.doesNotContain("REGRADE");
	}

	@Test
	void whoIsToldOfALateCaseFindsItAmongHisAlarms() throws Exception {
		TestCase petition = cases.captured();
		for (int i = 0; i < 3; i++) {
			petition.fires("timerEvent_nextAlarm");
		}
		Caller chair = as("TG-BHD", Roles.CHAIR);

		assertThat(sentences(clock(chair, petition, "D04").path("explanation"))).contains("Đã quá hạn.");
		JsonNode mine = mine(chair, petition);
		assertThat(mine.path("rule").asText()).isEqualTo("D04");
		assertThat(mine.path("name").asText()).isEqualTo("Vào sổ, cấp số đến");
		assertThat(mine.path("kindLabel").asText()).contains("Quá hạn");
		assertThat(mine.path("statusLabel").asText()).isEqualTo("Đã ghi nhận");
		assertThat(mine.path("seenAt").isNull()).isTrue();
		int unseen = api.body(chair.get("/api/alarms?unseen=true")).path("unseen").asInt();
		assertThat(unseen).isPositive();

		String seen = "/api/alarms/" + mine.path("id").asLong() + "/seen";
		assertThat(as("TG-BHT", Roles.CHAIR).post(seen, "").statusCode()).isEqualTo(404);
		assertThat(chair.post(seen, "").statusCode()).isEqualTo(204);
		assertThat(chair.post(seen, "").statusCode()).isEqualTo(204);
		assertThat(api.body(chair.get("/api/alarms?unseen=true")).path("unseen").asInt()).isEqualTo(unseen - 1);
		assertThat(chair.get("/api/alarms?limit=0").statusCode()).isEqualTo(400);
		assertThat(chair.get("/api/alarms?cursor=nonsense").statusCode()).isEqualTo(422);
		assertThat(as("TG-BHT", Roles.CHAIR).get("/api/alarms?limit=200").body()).doesNotContain(petition.key());
		assertThat(api.body(chair.get("/api/petitions/" + petition.key())).path("journal").toString())
				.contains("Quá hạn: Vào sổ, cấp số đến").doesNotContain("D04 OVERDUE");
	}

	/** The newest alarm of the case that this person was told. */
	private JsonNode mine(Caller caller, TestCase petition) throws Exception {
		String cursor = "";
		do {
			JsonNode page = api.body(caller.get("/api/alarms?limit=200" + cursor));
			for (JsonNode line : page.path("items")) {
				if (line.path("code").asText().equals(petition.key())) {
					return line;
				}
			}
			cursor = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asText();
		}
		while (cursor != null);
		throw new AssertionError("No alarm of " + petition.key());
	}

	private JsonNode clock(Caller caller, TestCase petition, String rule) throws Exception {
		HttpResponse<String> answer = caller.get(path(petition, "clocks"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		for (JsonNode each : api.body(answer)) {
			if (each.path("rule").asText().equals(rule) && !each.path("state").asText().equals("STOPPED")) {
				return each;
			}
		}
		throw new AssertionError(rule + " is not in " + answer.body());
	}

	private static List<String> sentences(JsonNode explanation) {
		List<String> sentences = new ArrayList<>();
		explanation.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
		return sentences;
	}

	private static String path(TestCase petition, String what) {
		return "/api/petitions/" + petition.key() + "/" + what;
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, LocalDate.of(2026, 11, 2)).get(0));
	}
}
