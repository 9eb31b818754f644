package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Caller;

@ApplicationTest
class RateLimitIT {

	@LocalServerPort
	int port;

	@Autowired
	SignOnProperties settings;

	@Autowired
	Organization organization;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	/** Time stands still, so that nothing is given back while a slow machine tries. */
	@BeforeEach
	void stopTheClock() {
		clock.moveTo(TestCases.MONDAY);
		jdbc.update("delete from attempt_bucket");
	}

	@Test
	void anAddressThatGuessesHasToWaitWhateverTheAccountAndTheDoor() {
		AddressCaller guesser = new AddressCaller("127.0.0.77", port);
		for (int i = 0; i < settings.limits().wrongSignIns(); i++) {
			assertThat(guesser.basic("nobody-" + i, "guess").status()).isEqualTo(401);
		}

		AddressCaller.Answer basic = guesser.basic(operator(), Caller.PASSWORD);
		assertThat(basic.status()).isEqualTo(429);
		assertThat(Integer.parseInt(basic.header("Retry-After"))).isBetween(1, 600);
		assertThat(basic.text()).contains("\"code\":\"access.too-many\"");
		AddressCaller.Answer form = guesser.signOn(operator(), Caller.PASSWORD);
		assertThat(form.status()).isEqualTo(429);
		assertThat(form.header("Content-Type")).startsWith("text/html");
		assertThat(form.text()).contains("Quá nhiều lần thử", "Hãy chờ khoảng 1 phút").doesNotContain("{{");
		assertThat(new AddressCaller("127.0.0.78", port).basic(operator(), Caller.PASSWORD).status()).as("from elsewhere").isEqualTo(200);

		clock.moveTo(TestCases.MONDAY.plus(settings.limits().wrongWithin()));
		assertThat(guesser.signOn(operator(), Caller.PASSWORD).header("Location")).doesNotContain("/login");
	}

	@Test
	void aRightPasswordIsNotCounted() {
		AddressCaller office = new AddressCaller("127.0.0.79", port);
		for (int i = 1; i < settings.limits().wrongSignIns(); i++) {
			assertThat(office.basic("nobody-" + i, "guess").status()).isEqualTo(401);
		}
		for (int i = 0; i < 3; i++) {
			assertThat(office.basic(operator(), Caller.PASSWORD).status()).isEqualTo(200);
			assertThat(office.signOn(operator(), Caller.PASSWORD).status()).isEqualTo(302);
		}
		assertThat(office.signOn("nobody", "guess").header("Location")).endsWith("/login?wrong");
		assertThat(office.signOn(operator(), Caller.PASSWORD).status()).isEqualTo(429);
	}

	/** Else whoever has an account would try the passwords of all others while he is signed on. */
	@Test
	void whoIsSignedOnIsCountedToo() {
		AddressCaller insider = new AddressCaller("127.0.0.80", port);
		String session = insider.signOn(operator(), Caller.PASSWORD).text().replaceAll("(?s).*(NGHEDAN=[^;]+);.*", "$1");
		assertThat(insider.get("/api/me", "Cookie: " + session).status()).isEqualTo(200);
		for (int i = 0; i < settings.limits().wrongSignIns(); i++) {
			assertThat(insider.get("/engine-rest/engine", "Cookie: " + session, "Authorization: Basic bm9ib2R5Omd1ZXNz").status())
					.isEqualTo(401);
		}

		assertThat(insider.basic("nobody", "guess").status()).isEqualTo(429);
	}

	@Test
	void whatStandsOpenIsNotAskedForWithoutEnd() {
		AddressCaller reader = new AddressCaller("127.0.0.81", port);
		for (int i = 0; i < settings.limits().openPages(); i++) {
			assertThat(reader.get("/login").status()).isEqualTo(200);
		}

		assertThat(reader.get("/login", "Accept: text/html").status()).isEqualTo(429);
		clock.moveTo(TestCases.MONDAY.plus(settings.limits().openWithin()));
		assertThat(reader.get("/login").status()).isEqualTo(200);
	}

	@Test
	void theTableHoldsNoAddress() {
		new AddressCaller("127.0.0.82", port).basic("nobody", "guess");

		assertThat(jdbc.queryForList("select id, state from attempt_bucket")).isNotEmpty().allSatisfy(row -> row.values()
				.forEach(value -> assertThat(new String((byte[]) value, StandardCharsets.ISO_8859_1)).doesNotContain("127.0.0")));
	}

	private String operator() {
		return organization.holders("HM", Roles.OPERATOR, VietnamTime.dateOf(clock.instant())).get(0);
	}
}
