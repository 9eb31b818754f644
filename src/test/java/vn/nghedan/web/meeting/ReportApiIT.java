package vn.nghedan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.nghedan.TestCase;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.organization.Roles;
import vn.nghedan.web.Caller;

class ReportApiIT extends MeetingTest {

	private static final String PATH = "/api/situation-reports";

	@Autowired
	ReportDesk reports;

	@Test
	void aReportIsSentOnceReadByItsChairAndThenNoLongerUnseen() {
		String body = body(UUID.randomUUID(), false);
		Caller official = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		String code = ok(official.post(PATH, body)).path("code").asText();
		assertThat(ok(official.post(PATH, body)).path("code").asText()).as("sent again").isEqualTo(code);
		Caller chair = as("TG-BHD", Roles.CHAIR);
		assertThat(codes(chair, "?unseen=true")).contains(code);
		assertThat(official.post(PATH + "/" + code + "/seen", "{}").statusCode()).isEqualTo(403);
		assertThat(ok(chair.post(PATH + "/" + code + "/seen", "{\"instruction\": \"Theo dõi\"}")).path("instruction").asText()).isEqualTo("Theo dõi");
		assertThat(codes(chair, "?unseen=true")).doesNotContain(code);
		assertThat(codes(chair, "")).contains(code);
	}

	@Test
	void aReportIsNoWayAroundTheQuestionWhetherSomebodyIsAccused() {
		String accusing = body(UUID.randomUUID(), false).replace("Nước sông lên nhanh.", "Cán bộ địa chính vòi tiền bà con.");
		Caller official = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		assertThat(refused(422, official.post(PATH, accusing)).path("code").asText()).isEqualTo("petition.maybe-accusation");
		assertThat(count("select count(*) from nghedan.situation_report where text like '%' || ?", "vòi tiền bà con.")).isZero();
		ok(official.post(PATH, accusing.replace("\"urgent\"", "\"notAccusation\": true, \"urgent\"")));
	}

	@Test
	void anUrgentOneIsReadByCompletingItsStep() {
		String code = ok(as("TG-BHD", Roles.LIAISON_OFFICIAL).post(PATH, body(UUID.randomUUID(), true))).path("code").asText();
		JsonNode seen = ok(as("TG-BHD", Roles.CHAIR).post(PATH + "/" + code + "/seen", "{}"));
		assertThat(seen.path("seenAt").isNull()).isFalse();
		assertThat(cases.of(code).steps()).isEmpty();
	}

	@Test
	void whomAnUrgentOpinionIsAboutAndWhoDoesNoCaseworkSeeNothing() {
		Caller official = as("TG-BHD", Roles.LIAISON_OFFICIAL);
		JsonNode opinion = refusedOrMade(official.post("/api/petitions", """
				{"channel": "DIRECT_CONTACT", "kind": "FEEDBACK", "groupCode": "TG-BHD-45C", "content": "Cột điện sắp đổ.", "urgent": true,
				 "heardAt": "2026-11-02T08:50:00+07:00"}"""));
		TestCase petition = cases.of(opinion.path("code").asText());
		String report = reports.ofPetition(petition.key()).orElseThrow().code();
		String chair = cases.holderOf("TG-BHD.chair");
		assertThat(codes(Caller.signedOn(port, chair), "")).contains(report);

		jdbc.sql("update nghedan.petition set about_official = ? where code = ?").params(List.of(chair, petition.key())).update();
		assertThat(codes(Caller.signedOn(port, chair), "")).doesNotContain(report);
		assertThat(Caller.signedOn(port, chair).get(PATH + "/" + report).statusCode()).isEqualTo(404);
		assertThat(codes(as("TG", Roles.HOME_AFFAIRS), "")).doesNotContain(report);
		assertThat(as("TG-BHT", Roles.CHAIR).get(PATH + "/" + report).statusCode()).isEqualTo(404);
	}

	private JsonNode refusedOrMade(java.net.http.HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return body(answer);
	}

	private List<String> codes(Caller caller, String query) {
		return ok(caller.get(PATH + query)).path("items").findValuesAsText("code");
	}

	private static String body(UUID key, boolean urgent) {
		return """
				{"key": "%s", "groupCode": "TG-BHD-45C", "kind": "DISASTER", "urgent": %s, "text": "Nước sông lên nhanh."}"""
			.formatted(key, urgent);
	}
}
