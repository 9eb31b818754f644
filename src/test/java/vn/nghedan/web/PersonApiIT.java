package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Roles;

/** Persons are covered, shown in clear for a purpose and on record, put right, hidden and handed out. */
@ApplicationTest
class PersonApiIT {

	private static final String NAME = "Lê Thị Mẫu";
	private static final String PHONE = "0900 000 099";
	private static final String CONTACT = "{\"purpose\": \"CONTACT\"}";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcTemplate database;

	@BeforeEach
	@AfterEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void whoWorksOnTheCaseSeesThePersonForAPurposeAndOnRecord() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		JsonNode covered = body(intake.get(at(petition, "")));
		assertThat(covered.path("petitioner").path("hidden").asBoolean()).isTrue();
		assertThat(covered.toString()).doesNotContain(NAME, PHONE, "kiệt 85");

		JsonNode clear = body(intake.post(at(petition, "/person"), "{\"purpose\": \"CONTACT\", \"note\": \"Hỏi lại số trụ đèn\"}"));
		assertThat(clear.path("petitioner").path("name").asText()).isEqualTo(NAME);
		assertThat(clear.path("petitioner").path("phone").asText()).isEqualTo(PHONE);
		assertThat(clear.path("petitioner").path("address").asText()).isEqualTo("kiệt 85");

		assertThat(audited(petition, "UNMASKED")).isEqualTo("CONTACT");
		JsonNode seen = body(as("TG-BHD", Roles.CHAIR).get(at(petition, "/person/disclosures")));
		assertThat(seen).singleElement().satisfies(line -> {
			assertThat(line.path("purposeLabel").asText()).isEqualTo("Liên hệ về vụ việc");
			assertThat(line.path("note").asText()).isEqualTo("Hỏi lại số trụ đèn");
		});
	}

	@Test
	void withoutAPurposeNothingIsShown() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(intake.post(at(petition, "/person"), "{}").statusCode()).isEqualTo(400);
		assertThat(intake.post(at(petition, "/person"), "{\"purpose\": \"CURIOSITY\"}").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "HM.manager", "TG.duty-inspection", "TG-BHD.front-observer", "TG-BHD.records-clerk", "TG-BHD.denunciation-officer" })
	void whoOnlyLeadsOrWatchesNeverSeesThePersonNotOnPaperEither(String group) {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		Caller reader = Caller.signedOn(port, cases.holderOf(group));
		HttpResponse<String> answer = reader.post(at(petition, "/person"), CONTACT);
		assertThat(answer.statusCode()).isIn(403, 404);
		for (HttpResponse<String> seen : List.of(answer, reader.get(slip(petition)), reader.get(letter(petition)))) {
			assertThat(seen.statusCode()).isIn(200, 403, 404);
			assertThat(seen.body()).doesNotContain(NAME, PHONE, "kiệt 85");
		}
		assertThat(disclosed(petition)).isEmpty();
	}

	@Test
	void whoLeadsPrintsThePapersOfAResident() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		Caller manager = as("HM", Roles.MANAGER);
		JsonNode slip = body(manager.get(slip(petition)));
		assertThat(slip.path("petitioner").asText()).startsWith("Người dân tổ");
		assertThat(slip.path("address").isNull()).isTrue();
		JsonNode letter = body(manager.get(letter(petition)));
		assertThat(letter.path("recipient").asText()).startsWith("Người dân tổ");
		assertThat(letter.path("address").isNull()).isTrue();
		assertThat(audited(petition, "PRINTED")).isEqualTo("LETTER");
	}

	@Test
	void whatIsPrintedWithANameIsShownToThePersonAsSeen() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "SIMPLE");
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(body(intake.get(letter(petition))).path("recipient").asText()).contains(NAME);
		assertThat(body(as("TG-BHD/KTHT", Roles.HANDLER).get(slip(petition))).path("petitioner").asText()).isEqualTo(NAME);
		assertThat(disclosed(petition)).containsExactly("LETTER", "LETTER");
		assertThat(body(intake.get(at(petition, "/person/disclosures")))).hasSize(2);
		assertThat(body(intake.post(at(petition, "/person/file"), "")).path("seen")).hasSizeGreaterThan(1);

		petition.does("userTask_acceptTransfer", "confirmed", "yes").resolves("RESOLVED").answers("RESOLVED").tells().judges("SATISFIED");
		assertThat(petition.status().isOpen()).isFalse();
		assertThat(body(intake.get(slip(petition))).toString()).as("nobody works on it any more").doesNotContain(NAME, "kiệt 85");
	}

	@Test
	void ofAnotherWardNothingIsShown() {
		TestCase petition = cases.captured();
		assertThat(as("TG-CLA", Roles.INTAKE_OFFICER).post(at(petition, "/person"), CONTACT).statusCode()).isEqualTo(404);
	}

	@Test
	void theObserverReadsTheMatterWithoutAnybodyInIt() throws Exception {
		TestCase petition = cases.captured();
		JsonNode seen = body(as("TG-BHD", Roles.FRONT_OBSERVER).get(at(petition, "")));
		assertThat(seen.path("content").asText()).isNotBlank();
		assertThat(seen.path("petitioner").isMissingNode() || seen.path("petitioner").isNull()).isTrue();
		assertThat(seen.path("capturedByName").isNull()).isTrue();
		assertThat(seen.path("attachments")).isEmpty();
		assertThat(seen.path("journal")).isNotEmpty().allSatisfy(line -> assertThat(line.path("reason").isNull()).isTrue());
	}

	@Test
	void aCoveredValueSavedBackNeverOverwritesTheRealOne() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		JsonNode person = body(intake.get(at(petition, ""))).path("petitioner");
		String saved = "{\"name\": \"%s\", \"phone\": \"0900 000 088\", \"address\": \"%s\", \"reason\": \"Đổi số\"}"
				.formatted(person.path("name").asText(), person.path("address").asText());
		JsonNode after = body(intake.put(at(petition, "/person"), saved));

		assertThat(after.path("petitioner").path("phone").asText()).isEqualTo("090••••088");
		JsonNode clear = body(intake.post(at(petition, "/person"), CONTACT)).path("petitioner");
		assertThat(clear.path("name").asText()).isEqualTo(NAME);
		assertThat(clear.path("address").asText()).isEqualTo("kiệt 85");
		assertThat(clear.path("phone").asText()).isEqualTo("0900 000 088");
		assertThat(audited(petition, "CORRECTED")).isEqualTo("CORRECTION");
		assertThat(after.path("journal").findValuesAsText("action")).contains("CORRECT_PERSON");
		assertThat(as("TG-BHD", Roles.VERIFIER).put(at(petition, "/person"), saved).statusCode()).isIn(403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void aHiddenNameSavedBackNeverOverwritesTheRealOne(String language) throws Exception {
		TestCase petition = captured("Phan Văn Kín", "0900 000 066", true);
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		String seen = body(intake.get(at(petition, ""), "Accept-Language", language)).path("petitioner").path("name").asText();
		assertThat(seen).doesNotContain("Phan", "•");
		body(intake.put(at(petition, "/person"), "{\"name\": \"%s\", \"phone\": \"0900 000 067\", \"address\": \"•••\", \"reason\": \"Đổi số\"}"
				.formatted(seen)));
		JsonNode clear = body(intake.post(at(petition, "/person"), "{\"purpose\": \"CORRECTION\", \"note\": \"Xem lại\"}")).path("petitioner");
		assertThat(clear.path("name").asText()).isEqualTo("Phan Văn Kín");
		assertThat(clear.path("phone").asText()).isEqualTo("0900 000 067");

		body(intake.post(at(petition, "/person/hiding"), "{\"hidden\": false, \"reason\": \"Người dân đồng ý\"}"));
		body(intake.put(at(petition, "/person"), "{\"name\": \"%s\", \"reason\": \"Lưu muộn\"}".formatted(seen)));
		assertThat(body(intake.post(at(petition, "/person"), CONTACT)).path("petitioner").path("name").asText())
			.as("saved by a page from before").isEqualTo("Phan Văn Kín");
		body(intake.put(at(petition, "/person"), "{\"name\": \"Phan Văn Tỏ\", \"reason\": \"Ghi sai tên\"}"));
		assertThat(body(intake.post(at(petition, "/person"), CONTACT)).path("petitioner").path("name").asText()).isEqualTo("Phan Văn Tỏ");
	}

	@Test
	void aCoveredNameIsNotTakenForAName() throws Exception {
		String captured = """
				{"channel": "HOTLINE", "groupCode": "TG-BHD-45C", "content": "Đèn hẻm hỏng", "heardAt": "2026-11-02T07:30:00+07:00",
				 "petitioner": {"name": "L••• Th••• M•••"}}""";
		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions", captured);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(json.readTree(answer.body()).path("code").asText()).isEqualTo("personal.masked");
	}

	@Test
	void case39WhoWantsHisNameHiddenIsAResidentEverywhereAndAskedForWithAReason() throws Exception {
		String body = """
				{"channel": "HOTLINE", "groupCode": "TG-BHD-45C", "content": "Xưởng cơ khí làm ồn sau 22 giờ", "heardAt": "2026-11-02T07:30:00+07:00",
				 "petitioner": {"name": "Trần Văn Thử", "phone": "0900 000 055", "address": "số 3", "hideName": true}}""";
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		TestCase petition = cases.of(body(intake.post("/api/petitions", body)).path("code").asText());
		petition.registers();

		JsonNode person = body(intake.get(at(petition, ""))).path("petitioner");
		assertThat(person.path("name").asText()).startsWith("Người dân tổ").contains("45C");
		assertThat(person.path("phone").asText()).isEqualTo("•••");
		assertThat(person.path("confidential").asBoolean()).isTrue();

		Caller verifier = as("TG-BHD", Roles.VERIFIER);
		assertThat(verifier.post(at(petition, "/person"), "{\"purpose\": \"VERIFICATION\"}").statusCode()).isEqualTo(422);
		JsonNode clear = body(verifier.post(at(petition, "/person"),
				"{\"purpose\": \"VERIFICATION\", \"note\": \"Hẹn giờ đo tiếng ồn\"}"));
		assertThat(clear.path("petitioner").path("name").asText()).isEqualTo("Trần Văn Thử");
		assertThat(audited(petition, "UNMASKED")).isEqualTo("VERIFICATION");

		petition.verifies().classifies("RESOLVE", "TG-BHD/KTHT", "NORMAL").confirms();
		Caller roads = as("TG-BHD/KTHT", Roles.HANDLER);
		JsonNode slip = body(roads.get(at(petition, ""))).path("slips").get(0);
		JsonNode paper = body(roads.get(at(petition, "/slips/" + slip.path("id").asLong())));
		assertThat(paper.path("petitioner").asText()).startsWith("Người dân tổ");
		assertThat(paper.toString()).doesNotContain("Trần Văn Thử", "0900 000 055", "số 3");
		assertThat(audited(petition, "PRINTED")).isEqualTo("LETTER");
	}

	@Test
	void theNameIsHiddenLaterToo() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		JsonNode after = body(intake.post(at(petition, "/person/hiding"), "{\"hidden\": true, \"reason\": \"Người dân đề nghị\"}"));
		assertThat(after.path("petitioner").path("name").asText()).startsWith("Người dân tổ");
		JsonNode shown = body(intake.post(at(petition, "/person/hiding"), "{\"hidden\": false, \"reason\": \"Người dân đồng ý\"}"));
		assertThat(shown.path("petitioner").path("name").asText()).isEqualTo("L••• Th••• M•••");
		assertThat(shown.path("journal").findValuesAsText("action")).contains("HIDE_NAME", "SHOW_NAME");
	}

	@Test
	void allThatIsKeptOfAPersonIsHandedOutOnRequest() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		intake.post(at(petition, "/person"), CONTACT);

		JsonNode file = body(intake.post(at(petition, "/person/file"), ""));
		assertThat(file.path("name").asText()).isEqualTo(NAME);
		assertThat(file.path("petitions").findValuesAsText("code")).first().isEqualTo(petition.key());
		assertThat(file.path("seen")).isNotEmpty();
		HttpResponse<String> csv = intake.post(at(petition, "/person/file.csv"), "");
		assertThat(csv.body()).contains(NAME, PHONE, "Liên hệ về vụ việc");
		assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
		assertThat(audited(petition, "EXPORTED")).isEqualTo("REQUEST_OF_THE_PERSON");
		assertThat(as("TG-BHD", Roles.VERIFIER).post(at(petition, "/person/file"), "").statusCode()).isEqualTo(403);
	}

	@Test
	void whoeverElseLeftTheSameTelephoneIsNotInTheFile() throws Exception {
		String phone = "0900 611 201";
		TestCase hers = captured("Võ Thị Chị", phone, false);
		TestCase again = captured("võ thị chị", phone, true);
		TestCase brothers = captured("Võ Văn Em", phone, false);
		TestCase hidden = captured("Võ Văn Út", phone, true);
		TestCase nameless = captured(null, phone, false);
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);

		JsonNode file = body(intake.post(at(hers, "/person/file"), ""));
		assertThat(file.path("petitions").findValuesAsText("code")).containsExactly(hers.key(), again.key());
		assertThat(file.path("sameTelephone")).extracting(JsonNode::asText).as("by their numbers, for the desk, but those of a hidden name")
			.containsExactly(brothers.key(), nameless.key());
		assertThat(file.toString()).doesNotContain(hidden.key());
		assertThat(intake.post(at(hers, "/person/file.csv"), "").body()).contains(again.key()).doesNotContain(brothers.key(), hidden.key());
		assertThat(disclosed(again)).as("what was handed out was seen").contains("REQUEST_OF_THE_PERSON");
		assertThat(body(intake.post(at(nameless, "/person/file"), "")).path("petitions").findValuesAsText("code")).containsExactly(nameless.key());
	}

	@Test
	void whoSignedHasHisFileAsWell() throws Exception {
		String phone = "0900 611 202";
		TestCase together = captured("Người Đứng Đơn", null, false);
		TestCase own = captured("Bùi Thị Ký", phone, false);
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		JsonNode signed = body(intake.post(at(together, "/signatories"), "{\"lines\": \"Bùi Thị Ký; %s; kiệt 12\\nNgười Hai\\nNgười Ba\\nNgười Bốn\\nNgười Năm\"}"
				.formatted(phone)));
		long id = signed.path("signatories").get(0).path("id").asLong();

		JsonNode file = body(intake.post(at(together, "/person/file?signatory=" + id), ""));
		assertThat(file.path("name").asText()).isEqualTo("Bùi Thị Ký");
		assertThat(file.path("address").asText()).isEqualTo("kiệt 12");
		assertThat(file.path("petitions").findValuesAsText("code")).containsExactly(together.key(), own.key());
		assertThat(file.toString()).doesNotContain("Người Đứng Đơn", "Người Hai");
		assertThat(body(intake.post(at(own, "/person/file"), "")).path("petitions").findValuesAsText("code")).as("what she signed is hers")
			.containsExactly(own.key(), together.key());
		assertThat(intake.post(at(together, "/person/file.csv?signatory=" + id), "").body()).contains("Bùi Thị Ký").doesNotContain("Người Hai");
		assertThat(intake.post(at(own, "/person/file?signatory=" + id), "").statusCode()).as("of another petition").isEqualTo(404);
	}

	@Test
	void whoBringsTheAnswerSeesWhomToRingUpByOnePress() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").answers("RESOLVED");
		Caller companion = Caller.signedOn(port, petition.worker("userTask_tellPetitioner"));
		JsonNode owed = StreamSupport.stream(body(companion.get("/api/my/outreach")).path("owed").spliterator(), false)
				.filter(each -> each.path("petition").asText().equals(petition.key()) && each.path("kind").asText().equals("RELAY")).findFirst().orElseThrow();
		assertThat(owed.path("person").asText()).isEqualTo("L••• Th••• M•••");
		assertThat(owed.path("phone").asText()).isEqualTo("090••••099");

		JsonNode clear = body(companion.post(at(petition, "/person"), "{\"purpose\": \"RELAY\"}"));
		assertThat(clear.path("petitioner").path("phone").asText()).isEqualTo(PHONE);
	}

	/** Every text and every byte of both schemas, after a petition has been through its life. */
	@Test
	void aPersonStandsNowhereInPlainText() throws Exception {
		String person = """
				{"channel": "HOTLINE", "groupCode": "TG-BHD-45C", "content": "Cống trước chợ bị nghẹt", "heardAt": "2026-11-02T07:30:00+07:00",
				 "key": "%s", "petitioner": {"name": "Vũ Quỳnh Mẫu Lạ", "phone": "0900 731 137", "address": "số 8131 kiệt Lạ"}}"""
				.formatted(UUID.randomUUID());
		TestCase petition = cases.of(body(as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions", person)).path("code").asText());
		petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").answers("RESOLVED").tells().judges("SATISFIED");
		as("TG-BHD", Roles.CHAIR).post(at(petition, "/person/file"), "");

		List<String> found = new ArrayList<>();
		database.queryForList("""
				select c.table_schema || '.' || c.table_name || ' ' || c.column_name || ' ' || (c.data_type = 'bytea') from information_schema.columns c
				join information_schema.tables t using (table_schema, table_name)
				where c.table_schema in ('public', 'nghedan') and t.table_type = 'BASE TABLE'
					and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea')""", String.class).forEach(column -> {
					String[] part = column.split(" ");
					for (String word : List.of("Vũ Quỳnh Mẫu Lạ", "731 137", "900731137", "8131 kiệt")) {
						String sql = part[2].equals("true") ? "position(convert_to(?, 'UTF8') in %s)" : "position(? in %s::text)";
						if (database.queryForObject("select count(*) from " + part[0] + " where " + sql.formatted('"' + part[1] + '"') + " > 0",
								Integer.class, word) > 0) {
							found.add(column + " " + word);
						}
					}
				});
		assertThat(found).isEmpty();
	}

	private TestCase captured(String name, String phone, boolean hidden) throws Exception {
		String body = """
				{"channel": "HOTLINE", "groupCode": "TG-BHD-45C", "content": "Xưởng cơ khí làm ồn sau 22 giờ", "heardAt": "2026-11-02T07:30:00+07:00",
				 "petitioner": {"name": %s, "phone": %s, "hideName": %s}}""".formatted(json.writeValueAsString(name), json.writeValueAsString(phone), hidden);
		return cases.of(body(as("TG-BHD", Roles.INTAKE_OFFICER).post("/api/petitions", body)).path("code").asText());
	}

	private String slip(TestCase petition) {
		return at(petition, "/slips/" + database.queryForObject("select min(id) from nghedan.transfer_slip where petition_code = ?", Long.class, petition.key()));
	}

	private String letter(TestCase petition) {
		return "/api/notices/" + database.queryForObject("select min(id) from nghedan.petition_notice where petition_code = ?", Long.class, petition.key()) + "/print";
	}

	private List<String> disclosed(TestCase petition) {
		return database.queryForList("select purpose from nghedan.person_disclosure where petition_code = ? order by id", String.class, petition.key());
	}

	private String audited(TestCase petition, String action) {
		return database.queryForList("select purpose from nghedan.audit_entry where subject = ? and action = ? order by id desc", String.class,
				petition.key(), action).stream().findFirst().orElse("nothing");
	}

	private static String at(TestCase petition, String rest) {
		return "/api/petitions/" + petition.key() + rest;
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, cases.holderOf(Roles.group(unit, role)));
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
		return json.readTree(answer.body());
	}
}
