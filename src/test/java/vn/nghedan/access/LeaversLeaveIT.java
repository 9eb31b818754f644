package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.organization.Staffing;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.web.Caller;

@ApplicationTest
class LeaversLeaveIT {

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	OpenSessions sessions;

	@Autowired
	Staffing staffing;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@AfterEach
	void forget() {
		jdbc.update("delete from role_holding where username = 'leaver'");
		jdbc.update("delete from official where username = 'leaver'");
		jdbc.update("delete from account where username = 'leaver'");
	}

	@Test
	void aDisabledAccountLosesItsRunningSessionAtOnce() {
		accounts.create("leaver", Caller.PASSWORD);
		Caller caller = Caller.signedOn(port, "leaver");
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(200);
		assertThat(sessions.open("leaver")).isPositive();

		accounts.disable(new Actor("somebody"), "leaver");

		assertThat(sessions.open("leaver")).isZero();
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(caller.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
	}

	@Test
	void anAccountDisabledPastUsIsNoticedWithTheNextRequest() {
		accounts.create("leaver", Caller.PASSWORD);
		Caller caller = Caller.signedOn(port, "leaver");

		jdbc.update("update account set enabled = false where username = 'leaver'");

		assertThat(caller.get("/camunda/app/tasklist/default/", "Accept", "text/html").headers().firstValue("Location"))
				.hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
		assertThat(sessions.open("leaver")).isZero();
	}

	@Test
	void whoHoldsNoRoleAnyMoreIsSignedOffWithTheDay() {
		clock.moveTo(TestCases.MONDAY);
		official(LocalDate.of(2026, 11, 2));
		Caller caller = Caller.signedOn(port, "leaver");
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(200);

		clock.moveTo(TestCases.MONDAY.plusSeconds(86_400));

		assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(Caller.anonymous(port).signOn("leaver", Caller.PASSWORD).headers().firstValue("Location").orElse(""))
				.endsWith("/login?wrong");
	}

	@Test
	void theEndOfTheLastRoleEndsTheSessionInTheSameTransaction() {
		clock.moveTo(TestCases.MONDAY);
		official(null);
		Caller caller = Caller.signedOn(port, "leaver");
		assertThat(sessions.open("leaver")).isPositive();

		staffing.dismiss("leaver", Roles.VERIFIER, "TG-BHD", LocalDate.of(2026, 11, 1));

		assertThat(sessions.open("leaver")).isZero();
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
	}

	@Test
	void anAdministratorSignsSomebodyOffEverywhere() {
		accounts.create("leaver", Caller.PASSWORD);
		Caller phone = Caller.signedOn(port, "leaver");
		Caller desk = Caller.signedOn(port, "leaver");

		assertThat(accounts.signOff(new Actor("somebody"), "leaver")).isEqualTo(2);

		assertThat(phone.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(desk.get("/api/me").statusCode()).isEqualTo(401);
	}

	private void official(LocalDate lastDay) {
		jdbc.update("""
				insert into official (username, full_name, bloc, position, unit_code, active)
				values ('leaver', 'Người Mẫu Đi', 'GOVERNMENT', 'Chuyên viên', 'TG-BHD', true)""");
		jdbc.update("insert into role_holding (username, role, unit_code, valid_from, valid_to) values ('leaver', ?, 'TG-BHD', '2026-01-01', ?)",
				Roles.VERIFIER, lastDay);
		accounts.create("leaver", Caller.PASSWORD);
	}
}
