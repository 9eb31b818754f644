package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.PetitionStatus;

@ApplicationTest
class DatabaseAwayIT {

	private static final String WAITING = "select pid from pg_stat_activity where wait_event_type = 'Lock'"
			+ " and datname = current_database()";

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	Organization organization;

	@Autowired
	DataSource database;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void aDatabaseThatGoesAwayMidStepLosesNothingAndTheStepCanBeRepeated() throws Exception {
		cases.mondayMorning();
		TestCase petition = cases.captured();
		Caller officer = Caller.signedOn(port,
				organization.holders("TG-BHD", Roles.INTAKE_OFFICER, LocalDate.of(2026, 11, 2)).get(0));

		HttpResponse<String> answer = withdrawWhileTheConnectionBreaks(officer, petition);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
		assertThat(answer.body()).contains("\"code\":\"web.database-away\"", "chưa được lưu");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(withdraw(officer, petition).statusCode()).isEqualTo(200);
		assertThat(petition.status()).isEqualTo(PetitionStatus.WITHDRAWN);
	}

	private HttpResponse<String> withdrawWhileTheConnectionBreaks(Caller officer, TestCase petition) throws Exception {
		try (Connection other = database.getConnection()) {
			other.setAutoCommit(false);
			try (var lock = other.prepareStatement("select 1 from nghedan.petition where code = ? for update")) {
				lock.setString(1, petition.key());
				lock.execute();
			}
			CompletableFuture<HttpResponse<String>> request = CompletableFuture.supplyAsync(() -> withdraw(officer, petition));
			breakTheConnectionThatWaits();
			HttpResponse<String> answer = request.get(60, TimeUnit.SECONDS);
			other.rollback();
			other.setAutoCommit(true);
			return answer;
		}
	}

	private void breakTheConnectionThatWaits() throws InterruptedException {
		for (int i = 0; i < 200; i++) {
			List<Integer> waiting = jdbc.queryForList(WAITING, Integer.class);
			if (!waiting.isEmpty()) {
				waiting.forEach(pid -> jdbc.queryForObject("select pg_terminate_backend(?)", Boolean.class, pid));
				return;
			}
			Thread.sleep(100);
		}
		throw new AssertionError("The step never waited for the row");
	}

	private static HttpResponse<String> withdraw(Caller officer, TestCase petition) {
		return officer.post("/api/petitions/" + petition.key() + "/withdrawal", "{\"reason\": \"Người dân rút\"}");
	}
}
