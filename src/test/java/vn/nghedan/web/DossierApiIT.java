package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.PetitionStatus;

@ApplicationTest
class DossierApiIT {

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	Organization organization;

	@Autowired
	ObjectMapper json;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void anOfficeSeesItsDossiersAndAWardDoesNot() throws Exception {
		TestCase petition = queued();
		String code = petition.dossier().key();

		JsonNode mine = body(liaison().get("/api/dossiers?status=QUEUED&agency=HM-SCT&limit=10"));
		JsonNode line = mine.path("items").get(0);
		assertThat(line.path("code").asText()).isEqualTo(code);
		assertThat(line.path("closesAt").asText()).startsWith("2026-11-06T11:00");
		assertThat(line.path("petitions").asInt()).isEqualTo(1);
		assertThat(body(as("TG-BHD", Roles.CHAIR).get("/api/dossiers")).path("items")).isEmpty();
		assertThat(as("TG-BHD", Roles.CHAIR).get("/api/dossiers/" + code).statusCode()).isEqualTo(404);
		assertThat(body(liaison().get("/api/me")).path("dossiers").asBoolean()).isTrue();
		assertThat(body(as("TG", Roles.CHAIR).get("/api/me")).path("dossiers").asBoolean()).isTrue();
		assertThat(body(as("TG-BHD", Roles.CHAIR).get("/api/me")).path("dossiers").asBoolean()).isFalse();
		JsonNode one = body(liaison().get("/api/dossiers/" + code));
		assertThat(one.path("petitions").findValuesAsText("code")).containsExactly(petition.key());
		assertThat(one.path("actions").toString()).contains("CLOSE", "TAKE_OUT").doesNotContain("CANCEL");
		assertThat(body(as("TG", Roles.CHAIR).get("/api/dossiers/" + code)).path("actions")).isEmpty();
	}

	@Test
	void pagesFollowOneAnother() throws Exception {
		queued();
		cases.captured().goesTo("REFER", "HM-SYT", "NORMAL");
		JsonNode first = body(liaison().get("/api/dossiers?limit=1"));
		JsonNode second = body(liaison().get("/api/dossiers?limit=1&cursor=" + first.path("next").asText()));
		assertThat(second.path("items").get(0).path("code").asText()).isLessThan(first.path("items").get(0).path("code").asText());
	}

	@Test
	void whatWaitsLongestStandsFirstAndPagesFollowOneAnother() throws Exception {
		TestCase first = queued().dossier();
		first.leaves();
		TestCase second = queued().dossier();
		second.leaves();
		String asked = "/api/dossiers?agency=HM-SCT&limit=1&status=SENT";
		List<String> seen = new ArrayList<>();
		for (JsonNode page = body(liaison().get(asked)); ; page = body(liaison().get(asked + "&cursor=" + page.path("next").asText()))) {
			assertThat(page.path("items").get(0).path("letterDue").isBoolean()).isTrue();
			seen.add(page.path("items").get(0).path("code").asText());
			if (page.path("next").isNull()) {
				break;
			}
		}
		assertThat(seen).doesNotHaveDuplicates().containsSubsequence(first.key(), second.key());
	}

	@Test
	void theLiaisonClosesAndCallsBackAndNobodyElseDoes() throws Exception {
		TestCase petition = queued();
		TestCase dossier = petition.dossier();
		assertThat(as("TG", Roles.CHAIR).post(path(dossier, "close"), "{}").statusCode()).isEqualTo(403);
		assertThat(body(liaison().post(path(dossier, "close"), "{}")).path("status").asText()).isEqualTo("CLOSED");
		assertThat(liaison().post(path(dossier, "close"), "{}").statusCode()).isEqualTo(409);
		assertThat(liaison().post(path(dossier, "cancel"), "{\"reason\": \" \"}").statusCode()).isEqualTo(400);
		dossier.isSigned();
		JsonNode cancelled = body(as("TG", Roles.CHAIR).post(path(dossier, "cancel"), "{\"reason\": \"Sai nơi nhận\"}"));
		assertThat(cancelled.path("status").asText()).isEqualTo("VOID");
		assertThat(cancelled.path("letters").get(0).path("cancelled").asBoolean()).isTrue();
		assertThat(cancelled.path("letters").get(0).path("cancelledBecause").asText()).isEqualTo("Sai nơi nhận");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
	}

	@Test
	void aPetitionIsTakenOutWithAReason() throws Exception {
		TestCase petition = queued();
		queued();
		TestCase dossier = petition.dossier();
		String body = "{\"petition\": \"%s\", \"reason\": \"%s\", \"to\": \"%s\"}";
		assertThat(liaison().post(path(dossier, "remove"), body.formatted(petition.key(), "Thuộc sở khác", "QUEUE")).statusCode())
				.as("it is in the queue").isEqualTo(409);
		HttpResponse<String> taken = liaison().post(path(dossier, "remove"), body.formatted(petition.key(), "Thuộc sở khác", "CLASSIFICATION"));
		assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
		assertThat(body(taken).path("petitions")).hasSize(1);
		assertThat(petition.steps()).containsExactly("userTask_classify");
	}

	@Test
	void oneLetterAnswersManyPetitionsAllOrNothing() throws Exception {
		List<TestCase> four = Stream.generate(this::queued).limit(4).toList();
		TestCase dossier = four.get(0).dossier();
		dossier.leaves();
		TestCase stranger = queued();

		assertThat(liaison().post(path(dossier, "replies"), replies("12/SCT", four.get(0).key() + ":FULL", stranger.key() + ":FULL")).statusCode())
				.isEqualTo(409);
		assertThat(liaison().post(path(dossier, "replies"), replies("12/SCT", four.get(0).key() + ":FULL", four.get(0).key() + ":FULL")).statusCode())
				.isEqualTo(422);
		assertThat(liaison().post(path(dossier, "replies"), replies("", four.get(0).key() + ":FULL", four.get(1).key() + ":INTERIM")).statusCode())
				.as("what was only said is interim").isEqualTo(422);
		JsonNode wrong = body(liaison().post(path(dossier, "replies"), replies("12/SCT", four.get(0).key() + ":MAYBE")));
		assertThat(wrong.toString()).contains("kind");
		assertThat(as("TG", Roles.CHAIR).post(path(dossier, "replies"), replies("12/SCT", four.get(0).key() + ":FULL")).statusCode()).isEqualTo(403);
		assertThat(four).as("nothing of all that was kept").allSatisfy(one -> {
			assertThat(one.status()).isEqualTo(PetitionStatus.CITY_SENT);
			assertThat(one.petition().milestones().interimRepliedAt()).isNull();
		});

		HttpResponse<String> answer = liaison().post(path(dossier, "replies"),
				replies("12/SCT", four.get(0).key() + ":FULL", four.get(1).key() + ":RETURNED", four.get(2).key() + ":PARTIAL"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(body(answer).path("open").asInt()).isEqualTo(2);
		assertThat(four).extracting(TestCase::status).containsExactly(PetitionStatus.CITY_REPLIED, PetitionStatus.CLASSIFIED,
				PetitionStatus.CITY_SENT, PetitionStatus.CITY_SENT);
		assertThat(four.get(0).steps()).containsExactly("userTask_draftResponse");
		four.get(1).classifies("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		assertThat(body(liaison().get("/api/dossiers/" + dossier.key())).path("petitions")).as("what came back stays in the file").hasSize(4);
		assertThat(body(liaison().get("/api/dossiers/" + dossier.key() + "/letters/COVER")).path("petitions")).hasSize(4);
		assertThat(liaison().post(path(dossier, "replies"), replies("13/SCT", four.get(0).key() + ":FULL")).statusCode())
				.as("nothing is answered twice").isEqualTo(409);
	}

	@Test
	void lettersNameNoPetitionerAndSpeakPolitelyToOthers() throws Exception {
		TestCase petition = queued();
		TestCase dossier = petition.dossier();
		JsonNode draft = body(liaison().get("/api/dossiers/" + dossier.key() + "/letters/COVER"));
		assertThat(draft.path("number").isNull()).isTrue();
		assertThat(draft.path("recipient").asText()).isEqualTo("Sở Công Thương");
		assertThat(draft.path("petitions").findValuesAsText("code")).containsExactly(petition.key());
		assertThat(draft.toString()).doesNotContain("Lê Thị Mẫu", "0900 000 099");
		dossier.isSigned();
		assertThat(body(liaison().get("/api/dossiers/" + dossier.key() + "/letters/COVER")).path("number").asText()).endsWith("/UBND-VP");

		TestCase other = cases.captured().goesTo("REFER", "X-CAPNUOC", "NORMAL").dossier();
		String polite = body(liaison().get("/api/dossiers/" + other.key() + "/letters/REMINDER")).path("paragraphs").toString();
		String plain = body(liaison().get("/api/dossiers/" + dossier.key() + "/letters/REMINDER")).path("paragraphs").toString();
		assertThat(polite).contains("Trân trọng cảm ơn").doesNotContain("Đề nghị quý cơ quan");
		assertThat(plain).contains("Đề nghị quý cơ quan");
	}

	private TestCase queued() {
		return cases.captured().goesTo("REFER", "HM-SCT", "NORMAL");
	}

	/** @param answers {@code petition:KIND} */
	private static String replies(String number, String... answers) {
		return "{\"number\": \"" + number + "\", \"date\": \"2026-11-02\", \"items\": ["
				+ Stream.of(answers).map(answer -> answer.split(":"))
					.map(answer -> "{\"petition\": \"%s\", \"kind\": \"%s\", \"text\": \"Sở đã xem xét.\"}".formatted(answer[0], answer[1]))
					.collect(Collectors.joining(", "))
				+ "]}";
	}

	private static String path(TestCase dossier, String verb) {
		return "/api/dossiers/" + dossier.key() + "/" + verb;
	}

	private Caller liaison() {
		return as("TG", Roles.CITY_LIAISON);
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, LocalDate.of(2026, 11, 2)).get(0));
	}

	private JsonNode body(HttpResponse<String> response) throws Exception {
		return json.readTree(response.body());
	}
}
