package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.SecondNode;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Caller;

/** Two nodes on one database: a browser notices nothing of which one answers, and whoever guesses gains nothing by asking both. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesIT {

	@LocalServerPort
	int port;

	@Autowired
	JdbcConnectionDetails database;

	@Autowired
	Environment settings;

	@Autowired
	Organization organization;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private static final int ALLOWED = 8;

	private SecondNode second;

	@BeforeAll
	void startAnotherNode() {
		second = SecondNode.start(database, settings, SecondNode.freePort(),
				List.of("--nghedan.sign-on.limits.wrong-sign-ins=" + ALLOWED, "--nghedan.sign-on.limits.wrong-within=7d"));
	}

	@AfterAll
	void stopIt() {
		if (second != null) {
			second.close();
		}
		jdbc.update("delete from attempt_bucket");
		jdbc.update("delete from account where username = 'node-administrator'");
	}

	@Test
	void aSessionOfOneNodeGoesOnAtTheOther() {
		Caller first = Caller.signedOn(port, clerk());
		first.get("/camunda/app/tasklist/default/", "Accept", "text/html");

		Caller other = first.at(second.port());

		assertThat(other.get("/api/me").body()).contains("\"username\":\"" + clerk() + "\"");
		assertThat(other.get("/camunda/api/admin/auth/user/default").body()).contains(clerk(), "tasklist");
		assertThat(countTasks(other)).as("with the token that the first node gave out").isEqualTo(200);
		assertThat(other.cookie("NGHEDAN")).isEqualTo(first.cookie("NGHEDAN"));
	}

	@Test
	void aSessionThatEndsAtOneNodeIsOverAtTheOther() {
		Caller first = Caller.signedOn(second.port(), clerk());
		Caller other = first.at(port);
		assertThat(other.get("/api/me").statusCode()).isEqualTo(200);

		assertThat(first.post("/logout", "").statusCode()).isEqualTo(302);

		assertThat(other.get("/api/me").statusCode()).isEqualTo(401);
	}

	@Test
	void attemptsAtBothNodesAreCountedTogether() {
		AddressCaller here = new AddressCaller("127.0.0.83", port);
		AddressCaller there = new AddressCaller("127.0.0.83", second.port());

		// The node that is asked first says how many there are, and nothing comes back while a slow machine tries
		for (int i = 0; i < ALLOWED; i++) {
			assertThat((i % 2 == 0 ? there : here).basic("nobody-" + i, "guess").status()).isEqualTo(401);
		}

		assertThat(here.basic("nobody", "guess").status()).isEqualTo(429);
		assertThat(there.basic("nobody", "guess").status()).isEqualTo(429);
	}

	/** A request that changes something, as far as the engine's protection against forged ones knows. */
	private static int countTasks(Caller caller) {
		return caller.send(caller.request("/camunda/api/engine/engine/default/task/count").header("Content-Type", "application/json")
				.header("X-XSRF-TOKEN", "" + caller.cookie("XSRF-TOKEN")).POST(BodyPublishers.ofString("{}"))).statusCode();
	}

	private String clerk() {
		return organization.holders("TG-BHD", Roles.INTAKE_OFFICER, VietnamTime.dateOf(clock.instant())).get(0);
	}
}
