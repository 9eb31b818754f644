package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Attachment;
import vn.nghedan.petition.Attachments;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;

/** Who brings a petition into quarantine, and who learns what of it afterwards. */
@ApplicationTest
class QuarantineApiIT {

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	Organization organization;
	@Autowired
	ObjectMapper json;
	@Autowired
	Attachments attachments;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void itTakesTwoConfirmationsAndTheFirstLookChangesNothing() {
		TestCase petition = cases.captured().registers();
		Caller verifier = as("TG-BHD", Roles.VERIFIER);
		JsonNode before = ok(verifier.get(path(petition)));
		assertThat(before.path("stub").isNull()).isTrue();
		assertThat(before.path("officers")).isNotEmpty();

		assertThat(verifier.post(path(petition), "{\"noWayBack\": false, \"code\": \"" + petition.key() + "\"}").statusCode()).isEqualTo(400);
		assertThat(refused(422, verifier.post(path(petition), confirmed("2026-TG-BHD-000000"))).path("code").asText()).isEqualTo("quarantine.not-confirmed");
		assertThat(petition.status()).isEqualTo(PetitionStatus.UNDER_VERIFICATION);

		JsonNode done = ok(verifier.post(path(petition), confirmed(petition.key())));
		assertThat(done.path("stub").asText()).startsWith("CH-2026-");
		assertThat(done.toString()).doesNotContain("Mương", "Lê Thị Mẫu", "0900");
		assertThat(refused(410, verifier.post(path(petition), confirmed(petition.key()))).path("code").asText()).isEqualTo("quarantine.gone");
	}

	@Test
	void othersLearnThatTheNumberExistsAndNothingElse() {
		TestCase petition = cases.captured().registers();
		String number = ok(as("TG-BHD", Roles.INTAKE_OFFICER).post(path(petition), confirmed(petition.key()))).path("stub").asText();
		String address = "/api/petitions/" + petition.key();

		for (String role : List.of(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.VERIFIER)) {
			Caller official = as("TG-BHD", role);
			JsonNode gone = refused(410, official.get(address));
			assertThat(gone.path("detail").asText()).isEqualTo("Mã số " + petition.key() + " đã chuyển sang thủ tục khác.");
			assertThat(gone.toString()).doesNotContain("tố cáo", number, "canbo");
			assertThat(refused(410, official.get(address + "/attachments")).path("code").asText()).isEqualTo("quarantine.gone");
			assertThat(official.post("/api/search", "{\"q\": \"" + petition.key() + "\"}").body()).doesNotContain(petition.key());
			assertThat(official.get("/api/petitions?limit=200").body()).doesNotContain(petition.key());
			assertThat(official.get("/api/denunciation-stubs").statusCode()).isEqualTo(403);
			assertThat(official.post("/api/denunciation-stubs/" + number + "/paper", "{}").statusCode()).isEqualTo(403);
		}
		assertThat(as("TG-BHT", Roles.CHAIR).get(address).statusCode()).as("of another ward").isEqualTo(404);
		assertThat(as("TG-BHD", Roles.DENUNCIATION_OFFICER).get(address).statusCode()).as("sees stubs, no cases").isIn(403, 404);
		assertThat(as("TG-BHD", Roles.CHAIR).get("/api/guided-away").body()).doesNotContain(number);
	}

	@Test
	void whomItWasAboutLearnsNothingByAskingAgain() {
		TestCase petition = cases.captured().registers();
		TestCase plain = cases.captured().registers();
		String address = "/api/petitions/" + petition.key();
		Caller chair = as("TG-BHD", Roles.CHAIR);
		Caller accused = as("TG-BHD", Roles.VERIFIER);
		assertThat(chair.post(address + "/about-official", "{\"official\": \"" + holder("TG-BHD", Roles.VERIFIER) + "\"}").statusCode()).isEqualTo(200);
		JsonNode before = refused(404, accused.get(address));

		ok(chair.post(path(petition), confirmed(petition.key())));
		ok(chair.post(path(plain), confirmed(plain.key())));

		assertThat(refused(404, accused.get(address))).as("as before").isEqualTo(before);
		assertThat(refused(404, accused.get(address + "/attachments")).path("code").asText()).isEqualTo("petition.not-found");
		assertThat(refused(410, accused.get("/api/petitions/" + plain.key())).path("code").asText()).as("of others he learns that they exist").isEqualTo("quarantine.gone");
		assertThat(refused(410, chair.get(address)).path("code").asText()).isEqualTo("quarantine.gone");
		assertThat(jdbc.sql("select row_to_json(s)::text from nghedan.denunciation_stub s where petition_code = :code").param("code", petition.key())
			.query(String.class).single()).as("nobody reads it there").doesNotContain(holder("TG-BHD", Roles.VERIFIER));
	}

	@Test
	void filesOfTheSameSpeechAreShownBeforeAndGoUnlessOneKeepsThem() {
		TestCase parent = cases.captured();
		TestCase stranger = cases.captured();
		long letter = attached(parent, "la-thu-tay.pdf");
		long drain = attached(parent, "muong.pdf");
		long foreign = attached(stranger, "khac.pdf");
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		String child = ok(intake.post("/api/petitions/" + parent.key() + "/split", "{\"contents\": [\"Chuyện ở bộ phận nọ.\"]}"))
			.path("children").get(0).asText();
		String address = "/api/petitions/" + child + "/quarantine";
		JsonNode before = ok(intake.get(address));
		assertThat(before.path("fileCount").asInt()).isEqualTo(2);
		assertThat(before.path("files").findValuesAsText("fileName")).containsExactly("la-thu-tay.pdf", "muong.pdf");
		assertThat(before.path("files").findValuesAsText("code")).containsOnly(parent.key());

		JsonNode done = ok(intake.post(address, "{\"noWayBack\": true, \"code\": \"%s\", \"keep\": [%d, %d]}".formatted(child, drain, foreign)));

		assertThat(done.path("files").findValuesAsText("id")).containsExactly(String.valueOf(letter));
		assertThat(done.toString()).as("nothing of what was said").doesNotContain("la-thu-tay", "muong");
		assertThat(attachments.list(parent.key())).extracting(Attachment::id).containsExactly(drain);
		assertThat(attachments.list(stranger.key())).extracting(Attachment::id).containsExactly(foreign);
		assertThat(jdbc.sql("select count(*) from nghedan.attachment_content where attachment_id = :id").param("id", letter).query(Long.class).single()).isZero();
	}

	@Test
	void onlyTheDenunciationOfficerListsWhatWasRecognisedInTime() {
		String note = "{\"key\": \"%s\", \"heardAt\": \"2026-11-02T08:00:00+07:00\", \"kind\": \"DENUNCIATION\"}".formatted(UUID.randomUUID());
		Caller receiver = as("TG-BHD", Roles.INTAKE_OFFICER);
		JsonNode noted = ok(receiver.post("/api/guided-away", note));
		String number = noted.path("code").asText();
		assertThat(receiver.get("/api/guided-away").body()).doesNotContain(number, "DENUNCIATION");
		Caller officer = as("TG-BHD", Roles.DENUNCIATION_OFFICER);
		assertThat(of(officer, number)).isNotNull();
		ok(officer.post("/api/denunciation-stubs/" + number + "/paper", "{}"));
		assertThat(ok(receiver.post("/api/guided-away", note))).as("what he sent himself, and not what became of it").isEqualTo(noted);
		String crime = ok(receiver.post("/api/guided-away", note.replaceAll("\"key\": \"[^\"]*", "\"key\": \"" + UUID.randomUUID()).replace("DENUNCIATION", "CRIME_REPORT")))
			.path("code").asText();
		assertThat(receiver.get("/api/guided-away").body()).as("he hands it to the police himself").contains(crime);
	}

	@Test
	void wordsThatComeLaterAreAskedAboutAsWell() {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		String address = "/api/petitions/" + petition.key();
		String split = "{\"contents\": [\"Đèn không sáng.\", \"Cán bộ nọ vòi tiền mới làm.\"]%s}";
		assertThat(refused(422, intake.post(address + "/split", split.formatted(""))).path("code").asText()).isEqualTo("petition.maybe-accusation");
		assertThat(count("select count(*) from nghedan.petition where parent_code = ?", petition.key())).as("nothing is stored").isZero();
		assertThat(ok(intake.post(address + "/split", split.formatted(", \"notAccusation\": true"))).path("children")).hasSize(2);

		petition.does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ nơi nào");
		Caller asks = Caller.signedOn(port, petition.worker("userTask_recordInformation"));
		String text = address + "/texts/ADDITIONAL_INFORMATION";
		assertThat(refused(422, asks.put(text, "{\"text\": \"Họ còn nhận phong bì.\"}")).path("code").asText()).isEqualTo("petition.maybe-accusation");
		assertThat(count("select count(*) from nghedan.petition_text where petition_code = ?", petition.key())).isZero();
		assertThat(asks.put(text, "{\"text\": \"Ngõ 12, nhà thứ ba.\"}").statusCode()).isEqualTo(200);
		assertThat(asks.put(text, "{\"text\": \"Họ còn nhận phong bì.\", \"notAccusation\": true}").statusCode()).isEqualTo(200);
		assertThat(asks.put(text, "{\"text\": \"Họ còn nhận phong bì.\"}").statusCode()).as("asked about already").isEqualTo(200);
	}

	@Test
	void theDenunciationOfficerOfTheWardHasTheStubAndSaysThatThePaperIsThere() {
		TestCase petition = cases.captured().registers();
		int incoming = petition.petition().incomingNumber();
		String number = ok(as("TG-BHD", Roles.CHAIR).post(path(petition), confirmed(petition.key()))).path("stub").asText();
		Caller officer = as("TG-BHD", Roles.DENUNCIATION_OFFICER);
		int waiting = ok(officer.get("/api/denunciation-stubs")).path("waiting").asInt();
		JsonNode stub = of(officer, number);
		assertThat(stub.path("petitionCode").asText()).isEqualTo(petition.key());
		assertThat(stub.path("incomingNumber").asInt()).isEqualTo(incoming);
		assertThat(stub.path("handedOverAt").isNull()).isTrue();
		assertThat(of(as("TG", Roles.DENUNCIATION_OFFICER), number)).as("of the district: the ward has its own").isNull();
		assertThat(as("TG", Roles.DENUNCIATION_OFFICER).post("/api/denunciation-stubs/" + number + "/paper", "{}").statusCode()).isEqualTo(404);

		JsonNode taken = ok(officer.post("/api/denunciation-stubs/" + number + "/paper", "{}"));
		assertThat(taken.path("officer").asText()).isEqualTo(holder("TG-BHD", Roles.DENUNCIATION_OFFICER));
		assertThat(ok(officer.post("/api/denunciation-stubs/" + number + "/paper", "{}"))).as("once").isEqualTo(taken);
		assertThat(ok(officer.get("/api/denunciation-stubs")).path("waiting").asInt()).isEqualTo(waiting - 1);
		assertThat(cases.captured().registers().petition().incomingNumber()).as("the number is not given again").isEqualTo(incoming + 1);
	}

	@Test
	void aWardWithoutAnOfficerHasTheNearestAbove() {
		TestCase petition = cases.capturedIn("TG-BHT");
		JsonNode done = ok(as("TG-BHT", Roles.INTAKE_OFFICER).post(path(petition), confirmed(petition.key())));
		assertThat(done.path("officers")).hasSize(1);
		assertThat(of(as("TG", Roles.DENUNCIATION_OFFICER), done.path("stub").asText())).isNotNull();
		assertThat(of(as("TG-BHD", Roles.DENUNCIATION_OFFICER), done.path("stub").asText())).isNull();
	}

	@Test
	void nobodyElseMayDoIt() {
		TestCase petition = cases.captured().registers();
		assertThat(as("TG-BHT", Roles.CHAIR).post(path(petition), confirmed(petition.key())).statusCode()).isEqualTo(404);
		assertThat(as("HM", Roles.MANAGER).post(path(petition), confirmed(petition.key())).statusCode()).as("sees it and has no work with it").isEqualTo(403);
		assertThat(as("HM", Roles.ADMINISTRATOR).post(path(petition), confirmed(petition.key())).statusCode()).isIn(403, 404);
		assertThat(Caller.anonymous(port).post(path(petition), confirmed(petition.key())).statusCode()).isIn(401, 403);
		assertThat(petition.status()).isEqualTo(PetitionStatus.UNDER_VERIFICATION);
	}

	@Test
	void itIsCountedAsOneNumberAndInNoLine() {
		Caller chair = as("TG-BHD", Roles.CHAIR);
		String numbers = "/api/numbers?from=2026-11-02&to=2026-11-02&by=FIELD";
		TestCase petition = cases.captured().registers();
		JsonNode before = ok(chair.get(numbers));
		ok(chair.post(path(petition), confirmed(petition.key())));
		ok(as("TG-BHD", Roles.LIAISON_OFFICIAL).post("/api/guided-away", "{\"key\": \"%s\", \"heardAt\": \"2026-11-02T08:00:00+07:00\", \"kind\": \"DENUNCIATION\"}"
			.formatted(UUID.randomUUID())));
		JsonNode after = ok(chair.get(numbers));
		assertThat(after.path("total").path("petitions").asInt()).isEqualTo(before.path("total").path("petitions").asInt() - 1);
		assertThat(after.path("diverted").asInt()).isBetween(before.path("diverted").asInt() + 1, before.path("diverted").asInt() + 2);
		assertThat(ok(as("TG-BHT", Roles.CHAIR).get(numbers)).path("diverted").asInt()).as("of other wards").isLessThan(after.path("diverted").asInt());
	}

	private static String path(TestCase petition) {
		return "/api/petitions/" + petition.key() + "/quarantine";
	}

	private static String confirmed(String code) {
		return "{\"noWayBack\": true, \"code\": \"" + code + "\"}";
	}

	private JsonNode of(Caller officer, String number) {
		String after = "";
		do {
			JsonNode page = ok(officer.get("/api/denunciation-stubs" + after));
			for (JsonNode stub : page.path("items")) {
				if (stub.path("number").asText().equals(number)) {
					return stub;
				}
			}
			after = page.path("next").isNull() ? null : "?after=" + page.path("next").asText();
		}
		while (after != null);
		return null;
	}

	private long attached(TestCase petition, String name) {
		return attachments.add(petition.key(), name, "application/pdf", "%PDF-1.4\nthu\n%%EOF\n".getBytes(StandardCharsets.UTF_8),
				new Actor(holder("TG-BHD", Roles.INTAKE_OFFICER))).id();
	}

	private long count(String sql, Object value) {
		return jdbc.sql(sql).param(value).query(Long.class).single();
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, holder(unit, role));
	}

	private String holder(String unit, String role) {
		return organization.holders(unit, role, VietnamTime.dateOf(TestCases.MONDAY)).get(0);
	}

	private JsonNode ok(HttpResponse<String> answer) {
		return refused(200, answer);
	}

	private JsonNode refused(int status, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		try {
			return json.readTree(answer.body());
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
