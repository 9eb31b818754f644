package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Roles;

/** Officials write to one another about a case, name colleagues who are told, and nobody else ever reads a word of it. */
@ApplicationTest
class NotesIT {

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	ObjectMapper json;
	@Autowired
	JdbcTemplate database;

	private final String word = "zqnote" + UUID.randomUUID().toString().replace("-", "");

	@BeforeEach
	@AfterEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@Test
	void whoIsNamedIsToldUntilHeHasSeenIt() throws Exception {
		TestCase petition = cases.captured();
		String chair = cases.holderOf("TG-BHD.chair");
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		Caller named = Caller.signedOn(port, chair);
		int before = body(named.get("/api/mentions?unseen=true")).path("unseen").asInt();

		JsonNode written = body(intake.post(at(petition, "/notes"), note(word, chair)));
		assertThat(written).hasSize(1);
		assertThat(written.get(0).path("text").asText()).isEqualTo(word);
		assertThat(written.get(0).path("mine").asBoolean()).isTrue();
		assertThat(written.get(0).path("mentioned").get(0).path("username").asText()).isEqualTo(chair);

		JsonNode told = body(named.get("/api/mentions?unseen=true"));
		assertThat(told.path("unseen").asInt()).isEqualTo(before + 1);
		JsonNode first = told.path("items").get(0);
		assertThat(first.path("code").asText()).isEqualTo(petition.key());
		assertThat(first.path("statusLabel").asText()).isNotBlank();
		assertThat(told.toString()).as("read at the case, where it leaves a trace").doesNotContain(word);
		assertThat(first.path("seenAt").isNull()).isTrue();
		assertThat(named.post("/api/mentions/" + first.path("note").asLong() + "/seen", "").statusCode()).isEqualTo(204);
		assertThat(body(named.get("/api/mentions?unseen=true")).path("unseen").asInt()).isEqualTo(before);
		assertThat(body(intake.get("/api/mentions")).path("items").findValuesAsText("code")).as("not the author").doesNotContain(petition.key());
		assertThat(intake.post("/api/mentions/" + first.path("note").asLong() + "/seen", "").statusCode()).as("somebody else's").isEqualTo(404);
	}

	@Test
	void colleaguesAreThoseWhoSeeTheCaseAndNobodyElseMayBeNamed() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		List<String> offered = body(intake.get(at(petition, "/notes/colleagues"))).findValuesAsText("username");
		assertThat(offered).contains(cases.holderOf("TG-BHD.chair"), cases.holderOf("TG-BHD.verifier"), cases.holderOf("TG.chair"))
			.doesNotContain(cases.holderOf("TG-BHD.intake-officer"), cases.holderOf("TG-BHT.verifier"), cases.holderOf("TG-BHD.front-observer"));

		for (String stranger : List.of(cases.holderOf("TG-BHT.verifier"), cases.holderOf("TG-BHD.front-observer"), "nobody-of-this-name")) {
			HttpResponse<String> answer = intake.post(at(petition, "/notes"), note(word, stranger));
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(json.readTree(answer.body()).path("code").asText()).isEqualTo("web.mentioned-sees-nothing");
		}
		assertThat(body(intake.get(at(petition, "/notes")))).as("all or nothing").isEmpty();
		for (String username : offered) {
			assertThat(intake.post(at(petition, "/notes"), note(word, username)).statusCode()).as(username).isEqualTo(201);
		}
	}

	@Test
	void aNoteStandsInNothingThatIsShownOrHandedOut() throws Exception {
		TestCase petition = cases.captured();
		Caller chair = as("TG-BHD", Roles.CHAIR);
		assertThat(chair.post(at(petition, "/notes"), note(word)).statusCode()).isEqualTo(201);
		for (String path : List.of("", "/paper", "/clocks", "/context", "/relays")) {
			assertThat(ok(chair.get(at(petition, path))).body()).as(path).doesNotContain(word);
		}
		assertThat(ok(chair.post(at(petition, "/person/file"), "")).body()).doesNotContain(word);
		assertThat(ok(chair.post(at(petition, "/paper"), "{\"purpose\": \"LETTER\"}")).body()).doesNotContain(word);
		for (String group : List.of("TG-BHD.front-observer", "TG.duty-inspection", "TG-BHT.intake-officer")) {
			HttpResponse<String> answer = Caller.signedOn(port, cases.holderOf(group)).get(at(petition, "/notes"));
			assertThat(answer.statusCode()).as(group).isIn(403, 404);
			assertThat(answer.body()).doesNotContain(word);
		}
		assertThat(database.queryForList("select facts::text from nghedan.audit_entry where subject = ?", String.class, petition.key()).toString())
			.doesNotContain(word);
	}

	@Test
	void wordsThatMayAccuseSomebodyAreAskedAboutFirst() throws Exception {
		TestCase petition = cases.captured();
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		HttpResponse<String> asked = intake.post(at(petition, "/notes"), note("Nghe nói cán bộ nhận tiền " + word));
		assertThat(asked.statusCode()).isEqualTo(422);
		assertThat(asked.body()).contains("petition.maybe-accusation").doesNotContain(word);
		assertThat(database.queryForObject("select count(*) from nghedan.case_note where petition_code = ?", Integer.class, petition.key())).isZero();
		String sure = json.writeValueAsString(Map.of("text", "Không phải cán bộ nhận tiền " + word, "notAccusation", true));
		assertThat(intake.post(at(petition, "/notes"), sure).statusCode()).isEqualTo(201);
		assertThat(intake.post(at(petition, "/notes"), note(" \n ")).statusCode()).isEqualTo(422);
		assertThat(intake.post(at(petition, "/notes"), note("x".repeat(4001))).statusCode()).isEqualTo(422);
	}

	@Test
	void onlyItsAuthorTakesANoteBackAndThenItsWordsAreGone() throws Exception {
		TestCase petition = cases.captured();
		String chair = cases.holderOf("TG-BHD.chair");
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		long id = body(intake.post(at(petition, "/notes"), note(word, chair))).get(0).path("id").asLong();
		String away = at(petition, "/notes/" + id + "/taking-back");
		assertThat(Caller.signedOn(port, chair).post(away, "").statusCode()).isEqualTo(404);
		JsonNode left = body(intake.post(away, ""));
		assertThat(left.get(0).path("text").isNull()).isTrue();
		assertThat(left.get(0).path("authorName").asText()).isNotBlank();
		assertThat(database.queryForObject("select count(*) from nghedan.case_note n where n::text like ?", Integer.class, "%" + word + "%")).isZero();
		assertThat(body(Caller.signedOn(port, chair).get("/api/mentions")).path("items").findValuesAsText("note")).doesNotContain(String.valueOf(id));
		assertThat(intake.post(away, "").statusCode()).as("once").isEqualTo(404);
	}

	@Test
	void whoseWorkItIsNoMoreLearnsOnlyThatThereWasSomething() throws Exception {
		TestCase petition = cases.captured();
		String official = cases.holderOf("TG-BHT.verifier");
		hold(official, Roles.VERIFIER);
		try {
			ok(as("TG-BHD", Roles.INTAKE_OFFICER).post(at(petition, "/notes"), note(word, official)));
			Caller named = Caller.signedOn(port, official);
			assertThat(mention(named, petition).path("statusLabel").asText()).isNotBlank();
			assertThat(ok(named.get(at(petition, "/notes"))).body()).contains(word);

			holdNoMore(official);
			hold(official, Roles.FRONT_OBSERVER);
			assertThat(named.get("/api/petitions/" + petition.key()).statusCode()).as("he still sees the case").isEqualTo(200);
			assertThat(named.get(at(petition, "/notes")).statusCode()).isIn(403, 404);
			JsonNode left = mention(named, petition);
			assertThat(left.path("statusLabel").isNull()).isTrue();
			assertThat(left.toString()).doesNotContain(word);
		}
		finally {
			holdNoMore(official);
		}
	}

	@Test
	void whomItIsAboutIsNotEvenToldThatThereIsSomething() throws Exception {
		TestCase petition = cases.captured();
		String verifier = cases.holderOf("TG-BHD.verifier");
		as("TG-BHD", Roles.INTAKE_OFFICER).post(at(petition, "/notes"), note(word, verifier));
		Caller named = Caller.signedOn(port, verifier);
		assertThat(body(named.get("/api/mentions")).toString()).contains(petition.key());
		as("TG-BHD", Roles.CHAIR).post(at(petition, "/about-official"), "{\"official\": \"" + verifier + "\"}");
		assertThat(body(named.get("/api/mentions")).toString()).as("it is about him now").doesNotContain(word, petition.key());
	}

	@Test
	void withAQuarantinedCaseItsNotesAreGone() throws Exception {
		TestCase petition = cases.captured();
		String chair = cases.holderOf("TG-BHD.chair");
		Caller intake = as("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(intake.post(at(petition, "/notes"), note(word, chair)).statusCode()).isEqualTo(201);
		ok(intake.post(at(petition, "/quarantine"), "{\"noWayBack\": true, \"code\": \"" + petition.key() + "\"}"));
		assertThat(database.queryForObject("select count(*) from nghedan.case_note n where n::text like ?", Integer.class, "%" + word + "%")).isZero();
		assertThat(body(Caller.signedOn(port, chair).get("/api/mentions")).toString()).doesNotContain(word, petition.key());
	}

	private void hold(String official, String role) {
		database.update("insert into nghedan.role_holding (username, role, unit_code, valid_from) values (?, ?, 'TG-BHD', '2026-01-01')", official, role);
	}

	private void holdNoMore(String official) {
		database.update("delete from nghedan.role_holding where username = ? and unit_code = 'TG-BHD'", official);
	}

	private JsonNode mention(Caller caller, TestCase petition) throws Exception {
		for (JsonNode each : body(caller.get("/api/mentions")).path("items")) {
			if (each.path("code").asText().equals(petition.key())) {
				return each;
			}
		}
		throw new AssertionError("No mention of " + petition.key());
	}

	private String note(String text, String... mentions) throws Exception {
		return json.writeValueAsString(Map.of("text", text, "mentions", List.of(mentions)));
	}

	private static String at(TestCase petition, String rest) {
		return "/api/petitions/" + petition.key() + rest;
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, cases.holderOf(Roles.group(unit, role)));
	}

	private static HttpResponse<String> ok(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
		return answer;
	}

	private JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(ok(answer).body());
	}
}
