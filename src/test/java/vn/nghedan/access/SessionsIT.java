package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import vn.nghedan.ApplicationTest;
import vn.nghedan.web.Caller;

@ApplicationTest
class SessionsIT {

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	OpenSessions sessions;

	@Autowired
	JdbcIndexedSessionRepository repository;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void aSessionThatSomebodyElsePreparedIsNotTheOneThatIsSignedOn() {
		accounts.create("fixed", Caller.PASSWORD);
		Caller attacker = Caller.anonymous(port);
		attacker.get("/camunda/app/cockpit/default/", "Accept", "text/html");
		String prepared = attacker.cookie("NGHEDAN");
		assertThat(prepared).isNotNull();

		Caller victim = attacker.at(port);
		assertThat(victim.signOn("fixed", Caller.PASSWORD).statusCode()).isEqualTo(302);

		assertThat(victim.cookie("NGHEDAN")).isNotEqualTo(prepared);
		assertThat(Caller.anonymous(port).get("/api/me", "Cookie", "NGHEDAN=" + prepared).statusCode()).isEqualTo(401);
		assertThat(victim.get("/api/me").statusCode()).isEqualTo(200);
	}

	@Test
	void aSessionIdThatWeDidNotMakeIsNotTakenOver() {
		String invented = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes());

		HttpResponse<String> answer = Caller.anonymous(port).get("/camunda/app/cockpit/default/", "Accept", "text/html", "Cookie",
				"NGHEDAN=" + invented);

		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains(invented));
	}

	@Test
	void anotherPasswordEndsTheSessionsOnOtherMachinesAndRenamesThisOne() {
		accounts.create("changer", Caller.PASSWORD);
		Caller desk = Caller.signedOn(port, "changer");
		Caller phone = Caller.signedOn(port, "changer");

		assertThat(desk.post("/api/me/password", """
				{"current": "%s", "wanted": "bảy con cò trắng bay"}""".formatted(Caller.PASSWORD)).statusCode()).isEqualTo(204);

		assertThat(phone.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(desk.get("/api/me").statusCode()).isEqualTo(200);
		assertThat(jdbc.queryForObject("select count(*) from audit_entry where action = 'PASSWORD_CHANGED' and actor = 'changer'",
				Integer.class)).isEqualTo(1);
	}

	@Test
	void whatExpiredIsSweptAway() {
		accounts.create("sleeper", Caller.PASSWORD);
		Caller.signedOn(port, "sleeper");
		jdbc.update("update web_session set expiry_time = 1 where principal_name = 'sleeper'");

		repository.cleanUpExpiredSessions();

		assertThat(sessions.open("sleeper")).isZero();
		assertThat(jdbc.queryForObject("select count(*) from web_session_attributes a where not exists"
				+ " (select 1 from web_session s where s.primary_id = a.session_primary_id)", Integer.class)).isZero();
	}

	/** After an upgrade, or when somebody has written into the table. */
	@Test
	void aSessionThatCannotBeReadSignsItsOwnerOffAndRunsNothing() {
		accounts.create("unreadable", Caller.PASSWORD);
		Caller caller = Caller.signedOn(port, "unreadable");
		byte[] foreign = new SerializingConverter().convert(new javax.swing.event.EventListenerList());

		for (byte[] bytes : List.of(foreign, new byte[] { 1, 2, 3 })) {
			jdbc.update("""
					update web_session_attributes set attribute_bytes = ? where attribute_name = 'SPRING_SECURITY_CONTEXT'
					and session_primary_id in (select primary_id from web_session where principal_name = 'unreadable')""", bytes);

			assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
		}
		assertThat(new SessionReader(getClass().getClassLoader()).convert(foreign)).isNull();
	}

	@Test
	void aPasswordHashedInAFormerWayIsHashedAnewAtTheSignOn() {
		accounts.createWithHash("former", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Caller.PASSWORD));

		Caller.signedOn(port, "former");

		assertThat(accounts.find("former").orElseThrow().passwordHash()).startsWith("{bcrypt}$2a$10$");
		Caller.signedOn(port, "former");
	}
}
