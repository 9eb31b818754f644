package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Caller;

@ApplicationTest
class FirstPasswordIT {

	private static final String GIVEN = "trao tay một lần";
	private static final String OWN = "bảy con cò trắng bay";

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	Organization organization;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	java.time.Clock clock;

	@BeforeEach
	void makeAccount() {
		accounts.createWithFirstPassword("newcomer", GIVEN);
		jdbc.update("update account set administrator = true where username = 'newcomer'");
	}

	@AfterEach
	void forget() {
		jdbc.update("delete from account where username = 'newcomer'");
		jdbc.update("delete from web_session where principal_name = 'newcomer'");
	}

	@Test
	void nothingOpensBeforeTheGivenPasswordIsReplaced() {
		Caller caller = newcomer();

		for (String page : new String[] { "/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/outreach/" }) {
			HttpResponse<String> answer = caller.get(page, "Accept", "text/html");
			assertThat(answer.statusCode()).as(page).isEqualTo(302);
			assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/password");
		}
		for (String data : new String[] { "/api/me", "/api/petitions", "/camunda/api/admin/auth/user/default", "/v3/api-docs" }) {
			HttpResponse<String> answer = caller.get(data);
			assertThat(answer.statusCode()).as(data).isEqualTo(403);
			assertThat(answer.body()).contains("\"code\":\"access.change-password\"");
		}
		String basic = Base64.getEncoder().encodeToString(("newcomer:" + GIVEN).getBytes(StandardCharsets.UTF_8));
		assertThat(Caller.anonymous(port).get("/engine-rest/engine", "Authorization", "Basic " + basic).statusCode()).isEqualTo(403);
		assertThat(caller.get("/password", "Accept", "text/html").body()).contains("do người khác cấp", "Ít nhất 10 ký tự")
				.doesNotContain("<script", "{{");
	}

	@Test
	void afterItIsReplacedEverythingOpensInASessionOfAnotherName() {
		Caller caller = newcomer();
		String before = caller.cookie("NGHEDAN");

		assertThat(change(caller, GIVEN, OWN, "another").statusCode()).isEqualTo(422);
		assertThat(change(caller, GIVEN, "matkhau12345", "matkhau12345").body()).contains("ai cũng đoán được");
		assertThat(change(caller, GIVEN, "Newcomer-2026", "Newcomer-2026").body()).contains("tên đăng nhập");
		assertThat(change(caller, GIVEN, GIVEN, GIVEN).body()).contains("trùng");
		HttpResponse<String> done = change(caller, GIVEN, OWN, OWN);

		assertThat(done.statusCode()).isEqualTo(303);
		assertThat(done.headers().firstValue("Location").orElse("")).endsWith(Doors.TASKLIST);
		assertThat(caller.cookie("NGHEDAN")).isNotEqualTo(before);
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(200);
	}

	@Test
	void anAdministratorGivesWhoForgotHisPasswordANewFirstOne() {
		Caller caller = newcomer();
		change(caller, GIVEN, OWN, OWN);
		String administrator = organization.holders("HM", Roles.ADMINISTRATOR, VietnamTime.dateOf(clock.instant())).get(0);
		Caller office = Caller.signedOn(port, administrator);

		assertThat(office.get("/api/accounts/newcomer").body()).contains("\"enabled\":true", "\"mustChangePassword\":false", "\"sessions\":1");
		assertThat(office.post("/api/accounts/newcomer/first-password", "{\"password\": \"" + GIVEN + "\"}").statusCode()).isEqualTo(204);

		assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(newcomer().get("/api/me").statusCode()).isEqualTo(403);
		assertThat(office.post("/api/accounts/newcomer/disabled", "").statusCode()).isEqualTo(204);
		assertThat(Caller.anonymous(port).signOn("newcomer", GIVEN).headers().firstValue("Location").orElse("")).endsWith("?wrong");
		assertThat(office.post("/api/accounts/" + administrator + "/disabled", "").body()).contains("access.not-oneself");
		String chair = organization.holders("TG-BHD", Roles.CHAIR, VietnamTime.dateOf(clock.instant())).get(0);
		assertThat(Caller.signedOn(port, chair).post("/api/accounts/newcomer/enabled", "").statusCode()).isEqualTo(403);
	}

	private Caller newcomer() {
		Caller caller = Caller.anonymous(port);
		assertThat(caller.signOn("newcomer", GIVEN).headers().firstValue("Location").orElse("")).doesNotContain("/login");
		return caller;
	}

	private static HttpResponse<String> change(Caller caller, String current, String wanted, String again) {
		caller.get("/password", "Accept", "text/html");
		return caller.send(caller.request("/password").header("Content-Type", "application/x-www-form-urlencoded")
				.header("X-XSRF-NGHEDAN", caller.cookie("XSRF-NGHEDAN")).header("Accept", "text/html")
				.POST(BodyPublishers.ofString("current=" + encode(current) + "&wanted=" + encode(wanted) + "&again=" + encode(again))));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
