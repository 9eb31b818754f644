package vn.nghedan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.access.Door;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.web.Caller;

/**
 * Who asked for his name to be hidden, and whoever signed with him, is a resident at every address of ours, whoever of his
 * ward reads it: in lists, on papers, on the page of the one who brings him the answer.
 */
@ApplicationTest
class HiddenNameIT {

	/** What would tell who it is: names, how they begin, telephones and what is left of them when they are covered, the house. */
	private static final List<String> TELLING = List.of("Trịnh", "Xuyến", "Quỳnh", "Tr•••", "X•••", "0900 641 853", "900641853", "090••••853", "số 5731",
			"Khuất", "Yên Thảo", "Kh••• Y•••", "0900 641 854", "090••••854", "kiệt 5732");

	@LocalServerPort
	int port;
	@Autowired
	MatrixCity city;
	@Autowired
	MatrixThings things;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	ObjectMapper json;

	@BeforeEach
	void prepare() {
		cases.mondayMorning();
		city.there();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void nobodyReadsTheNameWhereNobodyAskedForIt() throws IOException {
		Map<String, String> hidden = new HashMap<>(things.of(MatrixCity.OWN, port));
		TestCase answered = captured().goesTo("RESOLVE", MatrixCity.OWN, "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
		TestCase referred = captured().goesTo("REFER", "X-CAPNUOC", "NORMAL");
		hidden.put("petition", answered.key());
		hidden.put("task", answered.task("userTask_tellPetitioner").id());
		hidden.put("notice", String.valueOf(jdbc.sql("""
				insert into nghedan.petition_notice (petition_code, kind, occasion, created_at)
				values (:code, 'HANDLING', :code, now()) returning id""").param("code", answered.key()).query(Long.class).single()));
		hidden.put("referred", referred.key());
		hidden.put("slip", jdbc.sql("select min(id) from nghedan.transfer_slip where petition_code = :code").param("code", referred.key())
			.query(String.class).single());
		hidden.put("dossier", captured().goesTo("REFER", "HM-SXD", "NORMAL").dossier().key());

		List<String> told = new ArrayList<>();
		Set<String> residents = new TreeSet<>();
		Map<String, Caller> signedOn = new HashMap<>();
		for (Route route : Route.all()) {
			if ((route.reads() || route.reach().equals("list")) && route.rule() != Door.ANYBODY && !route.reach().equals("page")) {
				for (String role : readers(route)) {
					Caller reader = signedOn.computeIfAbsent(role, each -> city.signedOn(port, MatrixCity.OWN, each));
					String body = (route.reads() ? reader.get(route.path(hidden)) : reader.post(route.path(hidden), route.body(hidden))).body();
					TELLING.stream().filter(body::contains).forEach(word -> told.add(role + " " + route.key() + ": " + word));
					if (body.contains("Người dân tổ")) {
						residents.add(route.key());
					}
				}
			}
		}
		assertThat(told).isEmpty();
		assertThat(residents).as("read where persons stand").contains("GET /api/petitions/{code}", "GET /api/petitions/{code}/signatories",
				"GET /api/petitions/{code}/slips/{id}", "GET /api/notices", "GET /api/notices/{id}/print", "GET /api/my/outreach", "GET /api/tasks/{id}/case");
	}

	/** Who works with it, who leads and who looks on; where none of them comes in, somebody who does. */
	private static List<String> readers(Route route) {
		List<String> readers = Stream.of(Roles.INTAKE_OFFICER, Roles.LIAISON_OFFICIAL, Roles.MANAGER, Roles.DUTY_INSPECTION).filter(route::found).toList();
		return readers.isEmpty() ? Roles.all().stream().sorted().filter(route::found).limit(1).toList() : readers;
	}

	/** An opinion of five people whose first one wants no name on any paper. */
	private TestCase captured() throws IOException {
		Caller liaison = city.signedOn(port, MatrixCity.OWN, Roles.LIAISON_OFFICIAL);
		HttpResponse<String> answer = liaison.post("/api/petitions", """
				{"channel": "DIRECT_CONTACT", "groupCode": "MQ-MOT-1", "content": "Lò than trong xóm khói vào nhà", "heardAt": "2026-11-02T08:30:00+07:00",
				 "petitioner": {"name": "Trịnh Xuyến Quỳnh", "phone": "0900 641 853", "address": "số 5731 kiệt Lặng", "hideName": true}}""");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		String code = json.readTree(answer.body()).path("code").asText();
		HttpResponse<String> signed = liaison.post("/api/petitions/" + code + "/signatories", """
				{"lines": "Khuất Yên Thảo; 0900 641 854; kiệt 5732\\nKhuất Yên Lan\\nKhuất Yên Mai\\nKhuất Yên Đào\\nKhuất Yên Huệ"}""");
		assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
		return cases.of(code);
	}
}
