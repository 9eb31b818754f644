package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** Who lists, signs and carries out a destruction, who holds a case, and what is left of one to be seen. */
@ApplicationTest
class RetentionApiIT {

	private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	Organization organization;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	ObjectMapper json;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void theWholeWayOfAList() {
		TestCase petition = ended();
		Caller clerk = as("TG-BHD", Roles.RECORDS_CLERK);
		Caller chair = as("TG-BHD", Roles.CHAIR);
		String code = petition.key();

		assertThat(answer(200, clerk.get("/api/retention/terms")).path("terms")).isNotEmpty();
		assertThat(answer(200, clerk.get("/api/retention/due?unit=TG-BHD")).path("items").toString()).contains(code);
		JsonNode list = answer(200, clerk.post("/api/retention/lists", "{\"unit\": \"TG-BHD\"}"));
		String path = "/api/retention/lists/" + list.path("number").asText();
		assertThat(list.path("items").toString()).contains(code);
		assertThat(list.path("actions").toString()).isEqualTo("[\"WITHDRAW\"]");
		assertThat(list.toString()).as("no words").doesNotContain(petition.petition().content());

		assertThat(answer(409, clerk.post(path + "/execution", "{}")).path("code").asText()).isEqualTo("retention.not-signed");
		assertThat(answer(403, clerk.upload(path + "/minutes", "bien-ban.pdf", PAPER)).path("code").asText()).isEqualTo("retention.chair-signs");
		assertThat(answer(422, chair.upload(path + "/minutes", "bien-ban.pdf", "MZ no paper".getBytes(StandardCharsets.UTF_8))).path("code").asText())
			.isEqualTo("petition.file-type");
		assertThat(answer(200, chair.get(path)).path("actions").toString()).contains("SIGN");
		answer(200, chair.upload(path + "/minutes", "bien-ban.pdf", PAPER));
		HttpResponse<byte[]> minutes = clerk.download(path + "/minutes");
		assertThat(minutes.body()).isEqualTo(PAPER);
		assertThat(minutes.headers().firstValue("X-Content-Type-Options")).contains("nosniff");

		assertThat(answer(200, clerk.post(path + "/execution", "{}")).path("state").asText()).isEqualTo("RUNNING");
		TestCase process = cases.of(list.path("number").asText());
		while (process.runs("destruction")) {
			process.fires("serviceTask_destroyBatch");
		}

		assertThat(answer(200, clerk.get(path)).path("state").asText()).isEqualTo("DONE");
		JsonNode left = answer(200, chair.get("/api/petitions/" + code));
		assertThat(left.path("content").asText()).contains("đã hủy");
		assertThat(left.path("petitioner").path("name").isNull()).isTrue();
		assertThat(left.toString()).doesNotContain("0900", "Gọi lúc 9 giờ");
		assertThat(answer(200, chair.get("/api/petitions/" + code + "/retention")).path("anonymisedAt").isNull()).isFalse();
		assertThat(answer(200, chair.get("/api/petitions/" + code + "/attachments"))).isEmpty();
		answer(409, as("HM", Roles.MANAGER).post("/api/petitions/" + code + "/reopening", "{\"reason\": \"Thử\"}"));
		assertThat(answer(409, chair.post("/api/petitions/" + code + "/holds", "{\"reason\": \"Thử\"}")).path("code").asText())
			.isEqualTo("retention.anonymised");
	}

	@Test
	void ofAnotherUnitNothingIsSeenOrDone() {
		TestCase petition = ended();
		Caller neighbour = as("TG-BHT", Roles.CHAIR);
		assertThat(neighbour.get("/api/retention/due?unit=TG-BHD").statusCode()).isEqualTo(404);
		assertThat(neighbour.post("/api/retention/lists", "{\"unit\": \"TG-BHD\"}").statusCode()).isEqualTo(404);
		JsonNode list = answer(200, as("TG-BHD", Roles.RECORDS_CLERK).post("/api/retention/lists", "{\"unit\": \"TG-BHD\"}"));
		String path = "/api/retention/lists/" + list.path("number").asText();
		assertThat(neighbour.get(path).statusCode()).isEqualTo(404);
		assertThat(neighbour.upload(path + "/minutes", "bien-ban.pdf", PAPER).statusCode()).isEqualTo(404);
		assertThat(neighbour.post(path + "/withdrawal", "{}").statusCode()).isEqualTo(404);
		assertThat(neighbour.get("/api/retention/lists").body()).doesNotContain(list.path("number").asText());
		assertThat(neighbour.get("/api/petitions/" + petition.key() + "/retention").statusCode()).isEqualTo(404);
		assertThat(as("TG-BHD", Roles.INTAKE_OFFICER).get("/api/retention/lists").statusCode()).as("no clerk").isEqualTo(403);
		answer(200, as("TG-BHD", Roles.CHAIR).post(path + "/withdrawal", "{}"));
		notDueAnyMore(petition);
	}

	@Test
	void aHoldIsShownAndReleased() {
		TestCase petition = ended();
		Caller chair = as("TG-BHD", Roles.CHAIR);
		String path = "/api/petitions/" + petition.key();
		assertThat(answer(422, chair.post(path + "/holds", "{\"reason\": \"Thử\", \"until\": \"2020-01-01\"}")).path("code").asText())
			.isEqualTo("retention.hold-in-the-past");
		assertThat(as("TG-BHD", Roles.INTAKE_OFFICER).post(path + "/holds", "{\"reason\": \"Thử\"}").statusCode()).isEqualTo(403);
		JsonNode held = answer(200, chair.post(path + "/holds", "{\"reason\": \"Thanh tra đang xem\", \"until\": \"2026-12-31\"}"));
		assertThat(held.path("held").asBoolean()).isTrue();
		JsonNode shown = answer(200, as("TG-BHD", Roles.INTAKE_OFFICER).get(path + "/retention"));
		assertThat(shown.path("holds").get(0).path("reason").asText()).isEqualTo("Thanh tra đang xem");
		assertThat(shown.path("mayHold").asBoolean()).isFalse();
		assertThat(answer(200, chair.get("/api/retention/due?unit=TG-BHD")).path("items"))
			.anySatisfy(due -> {
				assertThat(due.path("code").asText()).isEqualTo(petition.key());
				assertThat(due.path("held").asBoolean()).isTrue();
			});
		String release = path + "/holds/" + held.path("holds").get(0).path("id").asLong() + "/release";
		assertThat(answer(200, chair.post(release, "{\"reason\": \"Đã xong\"}")).path("held").asBoolean()).isFalse();
		assertThat(answer(409, chair.post(release, "{\"reason\": \"Đã xong\"}")).path("code").asText()).isEqualTo("retention.hold-released");
		notDueAnyMore(petition);
	}

	@Test
	void termsAreOfTheTopAndForDaysToCome() {
		String term = "{\"retentionClass\": \"TRIAL\", \"name\": \"Thử\", \"kind\": \"PRAISE\", \"years\": %d, \"basis\": \"Thử\", \"validFrom\": \"%s\"}";
		assertThat(as("TG-BHD", Roles.CHAIR).post("/api/retention/terms", term.formatted(3, "2031-01-01")).statusCode()).isEqualTo(403);
		Caller top = as("HM", Roles.MANAGER);
		assertThat(answer(422, top.post("/api/retention/terms", term.formatted(3, "2020-01-01"))).path("code").asText()).isEqualTo("retention.term-in-the-past");
		assertThat(answer(422, top.post("/api/retention/terms", term.formatted(0, "2031-01-01"))).path("code").asText()).isEqualTo("retention.term-years");
		assertThat(answer(200, top.post("/api/retention/terms", term.formatted(3, "2031-01-01"))).path("terms").toString()).contains("2031-01-01");
		assertThat(answer(409, top.post("/api/retention/terms", term.formatted(4, "2031-01-01"))).path("code").asText()).isEqualTo("retention.term-twice");
		jdbc.sql("delete from nghedan.retention_term where class = 'TRIAL'").update();
	}

	private TestCase ended() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered().judges("SATISFIED");
		jdbc.sql("update nghedan.petition set status_since = status_since - interval '11 years' where code = :code").param("code", petition.key()).update();
		return petition;
	}

	private void notDueAnyMore(TestCase petition) {
		jdbc.sql("update nghedan.petition set status_since = status_since + interval '11 years' where code = :code").param("code", petition.key()).update();
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, organization.holders(unit, role, VietnamTime.dateOf(TestCases.MONDAY)).get(0));
	}

	private JsonNode answer(int status, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		try {
			return json.readTree(answer.body());
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
