package vn.nghedan.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.AssignmentLine;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;
import vn.nghedan.petition.Attachments;
import vn.nghedan.web.Caller;

/** One of each thing there is, in each of the two wards, by the name that stands for it in the table of routes. */
@Component
public class MatrixThings {

	private final MatrixCity city;
	private final TestCases cases;
	private final Attachments attachments;
	private final Programmes programmes;
	private final Assignments assignments;
	private final JdbcClient jdbc;
	private final ObjectMapper json;
	private final Map<String, Map<String, String>> made = new HashMap<>();

	MatrixThings(MatrixCity city, TestCases cases, Attachments attachments, Programmes programmes, Assignments assignments,
			JdbcClient jdbc, ObjectMapper json) {
		this.city = city;
		this.cases = cases;
		this.attachments = attachments;
		this.programmes = programmes;
		this.assignments = assignments;
		this.jdbc = jdbc;
		this.json = json;
	}

	public synchronized Map<String, String> of(String ward, int port) {
		return made.computeIfAbsent(ward, unit -> make(unit, port));
	}

	private Map<String, String> make(String ward, int port) {
		Map<String, String> things = new HashMap<>();
		things.put("unit", ward);
		things.put("group", ward + "-1");
		things.put("delegation", MatrixCity.delegation(ward));
		things.put("official", MatrixCity.official(ward, Roles.VERIFIER));
		programme(ward, things);
		petitions(ward, things);
		throughTheWeb(ward, port, things);
		return things;
	}

	private void petitions(String ward, Map<String, String> things) {
		TestCase petition = cases.heardIn(ward + "-1").goesTo("RESOLVE", ward, "SIMPLE");
		things.put("petition", petition.key());
		things.put("task", petition.task("userTask_resolve").id());
		things.put("attachment", String.valueOf(attachments.add(petition.key(), "anh.pdf", "application/pdf",
				"%PDF-1.4\n%%EOF".getBytes(), as(ward, Roles.LIAISON_OFFICIAL)).id()));
		things.put("notice", String.valueOf(jdbc.sql("""
				insert into nghedan.petition_notice (petition_code, kind, occasion, created_at)
				values (:code, 'HANDLING', :code, now()) returning id""").param("code", petition.key()).query(Long.class).single()));
		TestCase complaint = cases.heardIn(ward + "-1");
		jdbc.sql("update nghedan.petition set kind = 'COMPLAINT' where code = :code").param("code", complaint.key()).update();
		things.put("complaint", complaint.key());
		String referred = cases.heardIn(ward + "-1").goesTo("REFER", "X-CAPNUOC", "NORMAL").key();
		things.put("referred", referred);
		things.put("slip", jdbc.sql("select min(id) from nghedan.transfer_slip where petition_code = :code").param("code", referred)
			.query(String.class).single());
		things.put("dossier", cases.heardIn(ward + "-1").goesTo("REFER", "HM-SXD", "NORMAL").dossier().key());
	}

	private void programme(String ward, Map<String, String> things) {
		Actor homeAffairs = as(ward, Roles.HOME_AFFAIRS);
		String programme = programmes.plan(new PlannedProgramme("Cán bộ về với dân", ProgrammeKind.GROUP_MEETINGS, ward,
				LocalDate.of(2026, 1, 1), null, new PlannedProgramme.Document("12/KH-UBND", LocalDate.of(2025, 12, 20), "Chủ tịch UBND"),
				new PlannedProgramme.Quota(1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR, "Kế hoạch 12/KH-UBND"), null), homeAffairs).code();
		programmes.file(programme, "ke-hoach.pdf", "%PDF-1.4\n%%EOF".getBytes(), homeAffairs);
		things.put("programme", programme);
		things.put("handover", assignments.assignAll(programme, MatrixCity.day(), List.of(new AssignmentLine(
				MatrixCity.official(ward, Roles.LIAISON_OFFICIAL), ward + "-1", MatrixCity.delegation(ward))), homeAffairs).handovers().get(0));
	}

	private void throughTheWeb(String ward, int port, Map<String, String> things) {
		Caller official = city.signedOn(port, ward, Roles.LIAISON_OFFICIAL);
		things.put("meeting", code(official.post("/api/meetings", "{\"groupCode\": \"" + ward
				+ "-1\", \"type\": \"GROUP_MEETING\", \"scheduledAt\": \"2026-11-02T19:00:00+07:00\", \"place\": \"Nhà văn hóa\"}")));
		things.put("report", code(official.post("/api/situation-reports", "{\"key\": \"" + UUID.randomUUID() + "\", \"groupCode\": \""
				+ ward + "-1\", \"kind\": \"ENVIRONMENT\", \"text\": \"Rác tồn ở chợ\"}")));
		things.put("review", code(city.signedOn(port, ward, Roles.DELEGATION_HEAD).post("/api/reviews", "{\"delegation\": \""
				+ MatrixCity.delegation(ward) + "\", \"scheduledAt\": \"2026-11-06T14:00:00+07:00\", \"place\": \"UBND phường\"}")));
		things.put("series", code(city.signedOn(port, ward, Roles.CHAIR).post("/api/meeting-series", "{\"ward\": \"" + ward
				+ "\", \"type\": \"RECEPTION\", \"from\": \"2026-11-16\", \"basis\": \"Kế hoạch 12/KH-UBND\", \"rhythm\": {\"every\": 1,"
				+ " \"span\": \"WEEKS\", \"weekday\": 4, \"at\": \"08:00\", \"place\": \"Trụ sở tiếp công dân\"}}")));
	}

	private String code(HttpResponse<String> answer) {
		try {
			JsonNode body = json.readTree(answer.body());
			if (!body.hasNonNull("code") || body.has("status") && body.path("status").isInt()) {
				throw new AssertionError(answer.statusCode() + " " + answer.body());
			}
			return body.path("code").asText();
		}
		catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
	}

	private static Actor as(String ward, String role) {
		return new Actor(MatrixCity.official(ward, role));
	}
}
