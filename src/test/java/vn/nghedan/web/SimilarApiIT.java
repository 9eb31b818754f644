package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Roles;

/** Proposals of the same matter, signatories and numbers, as pages and other systems ask for them. */
@ApplicationTest
class SimilarApiIT {

	private static final String WORDS = "Bể bơi mini ở sân chung bị rò nước ra lối đi kiệt 777.";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	ObjectMapper json;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void whoTakesOpinionsInIsToldWhatThereIsButNotWhoRaisedIt() throws Exception {
		String code = capture("Người Kín Tiếng", "0900 000 777");
		Caller liaison = as("TG-BHD", Roles.LIAISON_OFFICIAL);

		HttpResponse<String> answer = liaison.post("/api/petitions/similar",
				"{\"text\": \"be boi mini san chung ro nuoc loi di K777\", \"groupCode\": \"TG-BHD-45C\", \"phone\": \"+84900000777\"}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode first = json.readTree(answer.body()).get(0);
		assertThat(first.path("code").asText()).isEqualTo(code);
		assertThat(first.path("joinable").asBoolean()).isTrue();
		assertThat(first.path("reasons").findValuesAsText("code")).contains("TEXT", "GROUP").doesNotContain("PERSON");
		assertThat(first.path("reasons").get(0).path("label").asText()).isEqualTo("Nội dung giống");
		assertThat(answer.body()).doesNotContain("Kín Tiếng", "777\"").doesNotContain("0900");
	}

	@Test
	void whoEntersItInTheBookIsToldThatItIsTheSamePersonAndNobodyElseLearnsItByTrying() throws Exception {
		String code = capture("Người Bị Dò Hỏi", "0900 000 778");
		List<String> questions = List.of("{\"phone\": \"0900 000 778\", \"wardCode\": \"TG-BHD\"}",
				"{\"name\": \"người bị dò hỏi\", \"groupCode\": \"TG-BHD-45C\"}");
		for (String question : questions) {
			JsonNode found = body(as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions/similar", question));
			assertThat(found.findValuesAsText("code")).contains(code, "PERSON");
			for (String group : List.of("TG-BHD.liaison-official", "TG-BHD.verifier", "TG-BHD.records-clerk", "TG.chair", "HM.manager")) {
				Caller curious = Caller.signedOn(port, cases.holderOf(group));
				assertThat(body(curious.post("/api/petitions/similar", question))).as(group + " " + question).isEmpty();
			}
		}
	}

	@Test
	void aHiddenNameIsNotFoundByTryingNamesAndTelephones() throws Exception {
		String open = capture("Người Có Hai Chuyện", "0900 000 779");
		String hidden = capture("Người Có Hai Chuyện", "0900 000 779", "Xưởng gò hàn đầu kiệt 12 làm ồn lúc nửa đêm.", true);
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		for (String question : List.of("{\"phone\": \"0900 000 779\", \"wardCode\": \"TG-BHD\"}",
				"{\"name\": \"Người Có Hai Chuyện\", \"groupCode\": \"TG-BHD-45C\"}")) {
			assertThat(body(as("TG-BHD", Roles.CHAIR).post("/api/petitions/similar", question)).findValuesAsText("code")).contains(open).doesNotContain(hidden);
		}
		assertThat(body(intake.get("/api/petitions/" + open + "/similar")).findValuesAsText("code")).doesNotContain(hidden);
		assertThat(body(intake.get("/api/petitions/" + hidden + "/similar")).findValuesAsText("code")).doesNotContain(open, "PERSON");
	}

	@Test
	void textAndPlaceMayStandInTheAddress() throws Exception {
		String code = capture(null, null);
		JsonNode found = body(as("TG-BHD", Roles.INTAKE_OFFICER).get("/api/petitions/similar?text=be%20boi%20mini%20ro%20nuoc%20ra%20loi%20di&wardCode=TG-BHD"));
		assertThat(found.findValuesAsText("code")).contains(code);
		assertThat(body(as("TG-BHD", Roles.INTAKE_OFFICER).get("/api/petitions/similar?text=")).size()).isZero();
	}

	@Test
	void ofOtherWardsNobodyIsToldAnything() throws Exception {
		capture(null, null);
		Caller stranger = as("TG-NSH", Roles.INTAKE_OFFICER);
		assertThat(stranger.post("/api/petitions/similar", "{\"text\": \"" + WORDS + "\", \"groupCode\": \"TG-BHD-45C\"}").statusCode()).isEqualTo(403);
		assertThat(stranger.post("/api/petitions/similar", "{\"text\": \"" + WORDS + "\"}").body()).doesNotContain("TG-BHD");
		assertThat(stranger.post("/api/petitions/similar", "{\"text\": \"" + WORDS + "\", \"groupCode\": \"TG-BHD-99\"}").statusCode()).isEqualTo(422);
		assertThat(as("HM", Roles.OPERATOR).post("/api/petitions/similar", "{\"text\": \"" + WORDS + "\"}").statusCode()).isEqualTo(403);
	}

	@Test
	void signatoriesArePastedNamedAndWithdrawn() throws Exception {
		String code = capture("Người Đứng Đơn", null);
		Caller desk = as("TG-BHD", Roles.INTAKE_OFFICER);
		String path = "/api/petitions/" + code + "/signatories";
		assertThat(body(desk.get(path)).path("signatories")).isEmpty();

		HttpResponse<String> wrong = desk.post(path, "{\"lines\": \"1. Người Một; 0900 000 001; kiệt 1\\n; 0900 000 002\\nNgười Ba; abc\"}");
		assertThat(wrong.statusCode()).isEqualTo(422);
		JsonNode rows = json.readTree(wrong.body()).path("rows");
		assertThat(rows.findValuesAsText("line")).containsExactly("2", "3");
		assertThat(rows.findValuesAsText("code")).containsExactly("name", "phone");
		assertThat(wrong.body()).doesNotContain("Người Một", "abc");
		assertThat(desk.post(path, "{\"lines\": \"Người Một\\nNgười Hai\"}").statusCode()).as("two are no collective").isEqualTo(422);
		assertThat(body(desk.get(path)).path("signatories")).isEmpty();

		JsonNode signed = body(desk.post(path, "{\"lines\": \"1. Người Một; 0900 000 001; kiệt 1\\n2) Người Hai\\nNgười Ba\\n\\nNgười Bốn\\nNgười Năm\\nNgười Sáu\"}"));
		assertThat(signed.path("signing").asInt()).isEqualTo(6);
		assertThat(signed.path("signatories").get(1).path("name").asText()).isEqualTo("Ng••• H•••");
		JsonNode clear = body(desk.post("/api/petitions/" + code + "/person", "{\"purpose\": \"CONTACT\"}"));
		assertThat(clear.path("signatories").findValuesAsText("name")).contains("Người Hai", "Người Sáu");
		long first = signed.path("signatories").get(0).path("id").asLong();
		JsonNode named = body(desk.post(path + "/representatives", "{\"ids\": [" + first + "]}"));
		assertThat(named.path("signatories").get(0).path("representative").asBoolean()).isTrue();
		JsonNode left = body(desk.post(path + "/" + first + "/withdraw", "{\"reason\": \"Không tham gia nữa\"}"));
		assertThat(left.path("signing").asInt()).isEqualTo(5);
		assertThat(left.path("signatories").get(0).path("representative").asBoolean()).isFalse();

		assertThat(as("TG-NSH", Roles.INTAKE_OFFICER).get(path).statusCode()).isEqualTo(404);
		assertThat(as("TG-BHD", Roles.HANDLER).post(path, "{\"lines\": \"Người Bảy\"}").statusCode()).isEqualTo(403);
	}

	@Test
	void aMergeIsUndoneByWhoeverMayMerge() throws Exception {
		String master = capture(null, null);
		String code = capture(null, null);
		Caller desk = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(desk.post("/api/petitions/" + code + "/merge", "{\"masterCode\": \"" + master + "\"}").statusCode()).isEqualTo(200);
		assertThat(body(desk.get("/api/petitions/" + code)).path("actions").toString()).contains("UNMERGE");
		assertThat(as("TG-BHD", Roles.HANDLER).post("/api/petitions/" + code + "/unmerge", "{\"reason\": \"x\"}").statusCode()).isEqualTo(403);
		assertThat(desk.post("/api/petitions/" + code + "/unmerge", "{\"reason\": \" \"}").statusCode()).isEqualTo(400);
		JsonNode undone = body(desk.post("/api/petitions/" + code + "/unmerge", "{\"reason\": \"Là bể bơi khác\"}"));
		assertThat(undone.path("status").asText()).isEqualTo("CAPTURED");
		assertThat(undone.path("master").isNull()).isTrue();
		assertThat(desk.post("/api/petitions/" + code + "/unmerge", "{\"reason\": \"Lần nữa\"}").statusCode()).isEqualTo(409);
	}

	@Test
	void theNumbersSumToTheirTotal() throws Exception {
		capture(null, null);
		JsonNode counted = body(as("TG", Roles.CHAIR).get("/api/numbers?from=2026-11-01&to=2026-11-30&by=ward"));
		long sum = 0;
		for (JsonNode row : counted.path("rows")) {
			sum += row.path("petitions").asLong();
			assertThat(row.path("name").asText()).isNotBlank();
		}
		assertThat(counted.path("total").path("petitions").asLong()).isPositive().isEqualTo(sum);
		assertThat(counted.path("total").path("matters").asLong()).isPositive().isLessThanOrEqualTo(sum);
		for (String by : new String[] { "DISTRICT", "UNIT", "FIELD", "LEVEL", "CHANNEL" }) {
			HttpResponse<String> answer = as("TG", Roles.CHAIR).get("/api/numbers?from=2026-11-01&to=2026-11-30&asOf=now&by=" + by);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		}
		assertThat(as("TG", Roles.CHAIR).get("/api/numbers?from=2026-11-30&to=2026-11-01").statusCode()).isEqualTo(422);
		assertThat(as("TG", Roles.CHAIR).get("/api/numbers?from=2026-11-01&to=2026-11-30&by=MOOD").statusCode()).isEqualTo(422);
	}

	private String capture(String name, String phone) throws Exception {
		return capture(name, phone, WORDS, false);
	}

	private String capture(String name, String phone, String words, boolean hidden) throws Exception {
		String person = name == null ? "" : ", \"petitioner\": {\"name\": \"" + name + "\", \"phone\": " + (phone == null ? null : "\"" + phone + "\"") + ", \"hideName\": " + hidden + "}";
		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions", "{\"channel\": \"HOTLINE\", \"kind\": \"FEEDBACK\", \"groupCode\": \"TG-BHD-45C\", \"content\": \""
				+ words + "\", \"heardAt\": \"2026-11-02T07:30:00+07:00\"" + person + "}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return json.readTree(answer.body()).path("code").asText();
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, cases.holderOf(unit + "." + role));
	}
}
