package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.petition.PetitionStatus;

/** Who works on a case, asked and changed over HTTP. */
@ApplicationTest
class TransferApiIT {

	private static final String HANDLER = "canbo032";
	private static final String ROADS = "canbo034";
	private static final String INTAKE = "canbo029";

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
	void aSlipIsShownAndPrintedForThoseWhomTheCaseConcerns() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		JsonNode slip = body(as(ROADS).get(path(petition, ""))).path("slips").get(0);
		assertThat(body(as(ROADS).get(path(petition, ""))).path("unsettled").asBoolean()).isFalse();
		assertThat(slip.path("state").asText()).isEqualTo("WAITING");
		assertThat(slip.path("toName").asText()).startsWith("Phòng Kinh tế");

		JsonNode paper = body(as(ROADS).get(path(petition, "/slips/" + slip.path("id").asLong())));
		assertThat(paper.path("slip").path("number").asText()).endsWith("/PC-UBND");
		assertThat(paper.path("petitioner").asText()).isEqualTo("Lê Thị Mẫu");
		assertThat(paper.path("recipient").asText()).startsWith("Phòng Kinh tế");
		TestCase other = cases.captured();
		assertThat(as(INTAKE).get(path(other, "/slips/" + slip.path("id").asLong())).statusCode()).isEqualTo(404);
		assertThat(as("canbo040").get(path(petition, "/slips/" + slip.path("id").asLong())).statusCode()).isEqualTo(404);
	}

	@Test
	void whoeverWorksOnItPassesItOnWithAReason() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		assertThat(as(INTAKE).post(path(petition, "/pass-on"), "{\"reason\": \"Không phải\"}").statusCode()).isEqualTo(403);
		assertThat(as(HANDLER).post(path(petition, "/pass-on"), "{\"reason\": \" \"}").statusCode()).isEqualTo(400);

		HttpResponse<String> answer = as(HANDLER).post(path(petition, "/pass-on"), "{\"reason\": \"Đường do quận quản lý\"}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		JsonNode returned = body(answer).path("returns").get(0);
		assertThat(returned.path("unit").asText()).isEqualTo("TG-BHD");
		assertThat(body(answer).path("unsettled").asBoolean()).isTrue();
		assertThat(returned.path("reason").asText()).isEqualTo("Đường do quận quản lý");
		assertThat(as(HANDLER).post(path(petition, "/pass-on"), "{\"reason\": \"Lại\"}").statusCode()).isEqualTo(409);
	}

	@Test
	void anotherUnitSeesTheCaseWritesItsPartAndOnlyThenTheLeadingOneReadsIt() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		assertThat(as("canbo013").get(path(petition, "")).statusCode()).isEqualTo(200); // captured it
		assertThat(as("canbo035").get(path(petition, "")).statusCode()).isEqualTo(404);
		assertThat(codes(as(HANDLER).get(path(petition, "/partners")))).contains("TG-BHD/CA", "TG-BHD/KTHT").doesNotContain("TG-BHD");

		HttpResponse<String> asked = as(HANDLER).post(path(petition, "/contributions"), """
				{"unit": "TG-BHD/CA", "request": "Cho biết tình hình trật tự", "dueOn": "2026-11-06"}""");
		assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
		Caller police = as("canbo035");
		JsonNode mine = body(police.get(path(petition, ""))).path("contributions").get(0);
		assertThat(mine.path("mine").asBoolean()).isTrue();
		String text = path(petition, "/contributions/" + mine.path("id").asLong() + "/text");
		assertThat(as(HANDLER).put(text, "{\"text\": \"Tự viết\"}").statusCode()).isEqualTo(403);
		assertThat(police.put(text, "{\"text\": \"Đã tuần tra ba đêm.\"}").statusCode()).isEqualTo(200);
		assertThat(body(as(HANDLER).get(path(petition, ""))).path("contributions").get(0).path("text").isNull()).isTrue();

		petition.doesAs("canbo035", "userTask_contribute", "contributed", true);

		JsonNode given = body(as(HANDLER).get(path(petition, ""))).path("contributions").get(0);
		assertThat(given.path("text").asText()).isEqualTo("Đã tuần tra ba đêm.");
		assertThat(given.path("state").asText()).isEqualTo("GIVEN");
		assertThat(as(HANDLER).post(path(petition, "/contributions"), """
				{"unit": "TG-BHD/CA", "request": "Lại", "dueOn": "2026-11-01"}""").statusCode()).isEqualTo(422);
	}

	@Test
	void aPartThatWasWrittenButNotSentIsReadInTheFileWhenTheLeadingOneHasAnswered() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		as(HANDLER).post(path(petition, "/contributions"), """
				{"unit": "TG-BHD/CA", "request": "Cho biết tình hình trật tự", "dueOn": "2026-11-06"}""");
		as(HANDLER).post(path(petition, "/contributions"), """
				{"unit": "TG-BHD/KTHT", "request": "Cho biết hiện trạng rãnh", "dueOn": "2026-11-06"}""");
		Caller police = as("canbo035");
		long id = body(police.get(path(petition, ""))).path("contributions").get(0).path("id").asLong();
		police.put(path(petition, "/contributions/" + id + "/text"), "{\"text\": \"Đã tuần tra hai đêm.\"}");
		assertThat(body(as(HANDLER).get(path(petition, ""))).path("contributions").get(0).path("text").isNull()).isTrue();

		petition.resolves("RESOLVED").answers("RESOLVED");

		for (String reader : List.of(HANDLER, INTAKE)) {
			JsonNode parts = body(as(reader).get(path(petition, ""))).path("contributions");
			assertThat(parts.get(0).path("text").asText()).isEqualTo("Đã tuần tra hai đêm.");
			assertThat(parts.get(0).path("state").asText()).isEqualTo("UNSENT");
			assertThat(parts.get(0).path("stateLabel").asText()).contains("chưa gửi");
			assertThat(parts.get(0).path("mine").asBoolean()).isFalse();
			assertThat(parts.get(1).path("state").asText()).isEqualTo("ENDED");
			assertThat(parts.get(1).path("text").isNull()).isTrue();
		}
		assertThat(police.put(path(petition, "/contributions/" + id + "/text"), "{\"text\": \"Muộn\"}").statusCode()).isIn(403, 404, 409);
	}

	@Test
	void theOfficialConcernedSeesNothingOfTheCaseAnyWhere() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		assertThat(as(HANDLER).get(path(petition, "")).statusCode()).isEqualTo(200);
		assertThat(codes(as(INTAKE).get(path(petition, "/officials")))).contains(HANDLER, "canbo028", "canbo005");

		HttpResponse<String> named = as(INTAKE).post(path(petition, "/about-official"), "{\"official\": \"canbo032\"}");

		assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
		assertThat(body(named).path("aboutOfficial").asText()).isEqualTo(HANDLER);
		assertThat(as(HANDLER).get(path(petition, "")).statusCode()).isEqualTo(404);
		assertThat(as(HANDLER).post("/api/search", "{\"q\": \"" + petition.key() + "\"}").body()).doesNotContain(petition.key());
		assertThat(as(INTAKE).post("/api/search", "{\"q\": \"" + petition.key() + "\"}").body()).contains(petition.key());
		assertThat(as(INTAKE).post(path(petition, "/about-official"), "{\"official\": \"canbo032\"}").statusCode()).isEqualTo(422);
		assertThat(as(INTAKE).post(path(petition, "/about-official"), "{}").statusCode()).isEqualTo(200);
		assertThat(as(HANDLER).get(path(petition, "")).statusCode()).isEqualTo(200);
	}

	@Test
	void thoseUnderTheOfficialConcernedSeeTheCaseAndMayDoNothing() throws Exception {
		TestCase petition = cases.captured().registersEvident();
		as(INTAKE).post(path(petition, "/about-official"), "{\"official\": \"canbo028\"}");
		JsonNode seen = body(as(INTAKE).get(path(petition, "")));
		assertThat(seen.path("actions")).singleElement().extracting(JsonNode::asText).isEqualTo("NAME_OFFICIAL"); // by whoever named him
		assertThat(body(as("canbo031").get(path(petition, ""))).path("actions")).isEmpty();
		assertThat(as(INTAKE).post(path(petition, "/withdrawal"), "{\"reason\": \"Rút\"}").statusCode()).isEqualTo(403);
		assertThat(body(as("canbo005").get(path(petition, ""))).path("actions")).isNotEmpty();
	}

	private List<String> codes(HttpResponse<String> answer) throws Exception {
		List<String> codes = new ArrayList<>();
		body(answer).forEach(one -> codes.add(one.path("code").asText()));
		return codes;
	}

	private static String path(TestCase petition, String rest) {
		return "/api/petitions/" + petition.key() + rest;
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}

	private Caller as(String username) {
		return Caller.signedOn(port, username);
	}
}
