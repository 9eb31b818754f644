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
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;

/** The reviews of the delegation D3 of the ward Cẩm Lam, led by canbo007 with the secretary canbo017. */
@ApplicationTest
class ReviewApiIT {

	private static final String HEAD = "canbo007";
	private static final String SECRETARY = "canbo017";
	private static final String WARD = "TG-CLA";

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
	void theSecretaryPreparesTheAgendaAndTheHeadHoldsIt() throws Exception {
		TestCase petition = cases.capturedIn(WARD);
		String code = called();
		Caller secretary = as(SECRETARY);
		assertThat(as("canbo020").put("/api/reviews/" + code + "/items/" + petition.key() + "/direction", "{\"text\": \"x\"}").statusCode())
				.as("a member of the delegation prepares nothing").isEqualTo(404);

		assertThat(secretary.put("/api/reviews/" + code + "/items/" + petition.key() + "/direction", "{\"text\": \"Đề nghị nạo vét\"}").statusCode())
				.isEqualTo(204);
		JsonNode line = item(body(secretary.get("/api/reviews/" + code)), petition);
		assertThat(line.path("direction").asText()).isEqualTo("Đề nghị nạo vét");
		assertThat(line.path("reported").asBoolean()).as("a proposal is no report").isFalse();
		assertThat(line.toString()).as("no petitioner").doesNotContain("Lê Thị Mẫu", "0900 000 099");

		JsonNode all = note(as(HEAD), code, true);
		assertThat(all.path("open").asInt()).isZero();
		assertThat(item(all, petition).path("direction").asText()).as("what is not given stays").isEqualTo("Đề nghị nạo vét");

		TestCase review = cases.of(code);
		review.fires("timerEvent_preparationTime").fires("boundaryEvent_meetingHour");
		note(as(HEAD), code, true);
		HttpResponse<String> early = secretary.upload("/api/reviews/" + code + "/signed-minutes", "bien-ban.pdf", "%PDF-1.4\n%%EOF".getBytes());
		assertThat(early.statusCode()).as("nothing is signed before it was held").isEqualTo(409);
		review.doesAs(HEAD, "userTask_holdReview", "held", "yes", "startedAt", "2026-11-06T14:00+07:00");

		assertThat(secretary.upload("/api/reviews/" + code + "/signed-minutes", "bien-ban.pdf", "MZ".getBytes()).statusCode()).isEqualTo(422);
		assertThat(secretary.upload("/api/reviews/" + code + "/signed-minutes", "bien-ban.pdf", "%PDF-1.4\n%%EOF".getBytes()).statusCode()).isEqualTo(200);
		assertThat(new String(secretary.download("/api/reviews/" + code + "/signed-minutes").body())).startsWith("%PDF");
		assertThat(secretary.put("/api/reviews/" + code + "/minutes", "{\"text\": \"Đoàn thống nhất.\"}").statusCode()).isEqualTo(200);
		JsonNode paper = body(secretary.get("/api/reviews/" + code + "/paper"));
		assertThat(paper.path("title").asText()).isEqualTo("Biên bản họp đoàn");
		assertThat(paper.path("minutes").asText()).isEqualTo("Đoàn thống nhất.");
		assertThat(paper.path("rows")).isNotEmpty().allSatisfy(row -> assertThat(row.path("who").asText()).startsWith("Người dân"));
		assertThat(secretary.put("/api/reviews/" + code + "/items", "{\"items\": [{\"petition\": \"" + petition.key() + "\", \"reported\": false}]}").statusCode())
				.as("what was heard stays heard").isEqualTo(409);
	}

	@Test
	void onlyWhoIsConcernedSeesIt() throws Exception {
		String code = called();
		assertThat(as(cases.holderOf(WARD + ".chair")).get("/api/reviews/" + code).statusCode()).isEqualTo(200);
		assertThat(body(as(cases.holderOf(WARD + ".chair")).get("/api/reviews/" + code)).path("editable").asBoolean()).isFalse();
		assertThat(as(cases.holderOf("TG-NSH.chair")).get("/api/reviews/" + code).statusCode()).isEqualTo(404);
		assertThat(as("canbo020").get("/api/reviews/" + code).statusCode()).as("a member without an office").isEqualTo(404);
		assertThat(as(cases.holderOf(WARD + ".chair")).put("/api/reviews/" + code + "/minutes", "{\"text\": \"x\"}").statusCode()).isEqualTo(403);
		assertThat(Caller.anonymous(port).get("/api/reviews/" + code).statusCode()).isEqualTo(401);
		List<String> seen = body(as(HEAD).get("/api/reviews?delegation=D3&limit=200")).path("items").findValuesAsText("code");
		assertThat(seen).contains(code);
		assertThat(body(as("canbo020").get("/api/reviews")).path("items")).isEmpty();
	}

	@Test
	void pagesFollowOneAnother() throws Exception {
		called();
		called();
		JsonNode first = body(as(HEAD).get("/api/reviews?delegation=D3&limit=1"));
		JsonNode second = body(as(HEAD).get("/api/reviews?delegation=D3&limit=1&cursor=" + first.path("next").asText()));
		assertThat(second.path("items").get(0).path("code").asText()).isNotEqualTo(first.path("items").get(0).path("code").asText());
		assertThat(as(HEAD).get("/api/reviews?cursor=x").statusCode()).isEqualTo(422);
	}

	@Test
	void aReviewIsMovedWithAReason() throws Exception {
		String code = called();
		assertThat(as(SECRETARY).post("/api/reviews/" + code + "/schedule", "{\"scheduledAt\": \"2020-01-01T08:00:00+07:00\", \"reason\": \"Bão\"}").statusCode())
				.isEqualTo(422);
		JsonNode moved = body(as(SECRETARY).post("/api/reviews/" + code + "/schedule", "{\"scheduledAt\": \"2026-11-13T08:00:00+07:00\", \"reason\": \"Bão\"}"));
		assertThat(moved.path("movedReason").asText()).isEqualTo("Bão");
		assertThat(moved.path("scheduledAt").asText()).startsWith("2026-11-13T08:00");
		assertThat(as("canbo005").post("/api/reviews", "{\"delegation\": \"D3\", \"scheduledAt\": \"2026-11-13T08:00:00+07:00\"}").statusCode()).isEqualTo(403);
	}

	@Test
	void theRhythmOfADelegationIsItsHeadsToChange() throws Exception {
		String change = "{\"delegation\": \"D3\", \"weekOfMonth\": 2, \"weekday\": 4, \"at\": \"08:30\", \"place\": \"Hội trường\", \"from\": \"2099-01-01\"}";
		assertThat(as("canbo020").post("/api/review-rhythms", change).statusCode()).isEqualTo(403);
		JsonNode before = delegation(body(as(HEAD).get("/api/review-rhythms")), "D3");
		assertThat(before.path("editable").asBoolean()).isTrue();
		JsonNode changed = delegation(body(as(HEAD).post("/api/review-rhythms", change)), "D3");
		assertThat(changed.path("rhythms").get(0).path("from").asText()).isEqualTo("2099-01-01");
		assertThat(changed.path("rhythms").get(0).path("at").asText()).startsWith("08:30");
		JsonNode seen = body(as(cases.holderOf(WARD + ".chair")).get("/api/review-rhythms"));
		assertThat(seen.path("general")).as("for those without their own").isNotEmpty();
		assertThat(delegation(seen, "D3").path("editable").asBoolean()).as("the chair looks").isFalse();
		assertThat(as(HEAD).post("/api/review-rhythms", change.replace("2099", "2020")).statusCode()).as("not in the past").isEqualTo(422);
		assertThat(as(HEAD).post("/api/review-rhythms", change.replace("\"weekday\": 4", "\"weekday\": 9")).statusCode()).isEqualTo(422);
	}

	private static JsonNode delegation(JsonNode rhythms, String code) {
		for (JsonNode each : rhythms.path("delegations"))
			if (each.path("delegation").asText().equals(code))
				return each;
		throw new AssertionError(code + " is not among " + rhythms);
	}

	private String called() throws Exception {
		JsonNode review = body(as(SECRETARY).post("/api/reviews", "{\"delegation\": \"D3\", \"scheduledAt\": \"2026-11-06T14:00:00+07:00\"}"));
		return review.path("code").asText();
	}

	private JsonNode note(Caller who, String code, boolean reported) throws Exception {
		StringBuilder items = new StringBuilder();
		body(who.get("/api/reviews/" + code)).path("items").forEach(item -> items.append(items.isEmpty() ? "" : ",")
				.append("{\"petition\": \"").append(item.path("code").asText()).append("\", \"reported\": ").append(reported).append('}'));
		return body(who.put("/api/reviews/" + code + "/items", "{\"items\": [" + items + "]}"));
	}

	private static JsonNode item(JsonNode review, TestCase petition) {
		for (JsonNode item : review.path("items")) {
			if (item.path("code").asText().equals(petition.key())) {
				return item;
			}
		}
		throw new AssertionError(petition.key() + " is not on the agenda");
	}

	private Caller as(String username) {
		return Caller.signedOn(port, username);
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
		return json.readTree(answer.body());
	}
}
