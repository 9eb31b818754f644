package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Caller;

@ApplicationTest
class SecurityIT {

	@LocalServerPort
	int port;

	@Autowired
	Organization organization;

	@Autowired
	Accounts accounts;

	@Autowired
	MovableClock clock;

	@ParameterizedTest
	@ValueSource(strings = { "/api/me", "/api/petitions", "/api/petitions/2026-TG-BHD-000001",
			"/api/petitions/2026-TG-BHD-000001/attachments/1", "/api/reference", "/api/meetings", "/api/tasks/1/case",
			"/engine-rest/engine", "/engine-rest/deployment", "/engine-rest/user", "/engine-rest/task", "/engine-rest/openapi.json",
			"/camunda/api/engine/engine/default/user", "/camunda/api/engine/engine/default/task",
			"/camunda/api/cockpit/plugin/base/default/process-definition/statistics", "/camunda/api/admin/auth/user/default",
			"/camunda/api/admin/setup/default/user/create", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
			"/camunda/app/admin/default/setup/", "/v3/api-docs", "/actuator", "/actuator/env", "/nothing-here" })
	void withoutSignOnNothingIsTold(String path) {
		HttpResponse<String> answer = Caller.anonymous(port).get(path);

		assertThat(answer.statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/process-definition/key/petition/start", "/engine-rest/deployment/create",
			"/engine-rest/user/create", "/camunda/api/engine/engine/default/task/1/complete" })
	void withoutSignOnNothingIsDone(String path) {
		Caller caller = Caller.anonymous(port);

		HttpResponse<String> answer = caller.send(caller.request(path).header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{}")));

		assertThat(answer.statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/admin/setup/default/user/create", "/camunda/app/admin/default/setup/" })
	void nobodyMakesHimselfAdministratorOfTheEngine(String path) {
		Caller caller = as("HM", Roles.OPERATOR);

		assertThat(caller.send(caller.request(path).header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/" })
	void aPersonIsLedToTheSignInPage(String path) {
		HttpResponse<String> answer = Caller.anonymous(port).get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
	}

	@Test
	void theSignInPageStandsOpenAndNeedsNoScript() {
		HttpResponse<String> page = Caller.anonymous(port).get("/login");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Nghe Dân", "Mật khẩu").doesNotContain("<script", "{{");
		assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				policy -> assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
		assertThat(Caller.anonymous(port).get("/login/login.css").statusCode()).isEqualTo(200);
		assertThat(Caller.anonymous(port).get("/login/icon.svg").statusCode()).isEqualTo(200);
		assertThat(Caller.anonymous(port).get("/actuator/health").body()).contains("UP").doesNotContain("components");
	}

	@Test
	void afterTheSignOnOneIsInTasklistWithANewSession() {
		Caller caller = Caller.anonymous(port);
		caller.get("/camunda/app/cockpit/default/", "Accept", "text/html");
		String before = caller.cookie("NGHEDAN");

		HttpResponse<String> answer = caller.signOn(holder("TG-BHD", Roles.INTAKE_OFFICER), Caller.PASSWORD);

		assertThat(answer.headers().firstValue("Location").orElse("")).contains("/camunda/app/cockpit/default/");
		assertThat(caller.cookie("NGHEDAN")).isNotNull().isNotEqualTo(before);
		assertThat(caller.get("/").headers().firstValue("Location").orElse("")).endsWith("/camunda/app/tasklist/default/");
		assertThat(caller.get("/camunda/app/tasklist/default/", "Accept", "text/html").statusCode()).isEqualTo(200);
		assertThat(caller.get("/v3/api-docs").body()).contains("/api/petitions");
	}

	@Test
	void aWrongPasswordAndAnUnknownNameAreToldAlike() {
		for (String username : new String[] { holder("TG-BHD", Roles.CHAIR), "nobody" }) {
			HttpResponse<String> answer = Caller.anonymous(port).signOn(username, "wrong-password");

			assertThat(answer.statusCode()).isEqualTo(302);
			assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?wrong");
		}
		assertThat(Caller.anonymous(port).get("/login?wrong").body()).contains("không đúng");
	}

	@Test
	void whoGuessesPasswordsHasToWaitEvenWithTheRightOne() {
		clock.moveTo(TestCases.MONDAY);
		accounts.create("guessed", Caller.PASSWORD);
		for (int i = 0; i < 5; i++) {
			assertThat(basic("/engine-rest/engine", "guessed", "guess " + i).statusCode()).isEqualTo(401);
		}

		assertThat(Caller.anonymous(port).signOn("guessed", Caller.PASSWORD).headers().firstValue("Location").orElse(""))
				.endsWith("/login?wrong");
		clock.moveTo(TestCases.MONDAY.plusSeconds(61));
		assertThat(Caller.signedOn(port, "guessed").get("/api/me").statusCode()).isEqualTo(200);
	}

	@Test
	void theEnginesRestIsForOperatorsNotForCaseworkers() {
		assertThat(basic("/engine-rest/process-definition", holder("HM", Roles.OPERATOR)).statusCode()).isEqualTo(200);
		assertThat(basic("/engine-rest/process-definition", holder("TG-BHD", Roles.CHAIR)).statusCode()).isEqualTo(403);
		assertThat(as("HM", Roles.OPERATOR).get("/engine-rest/process-definition").statusCode())
				.as("a session does not open it").isEqualTo(401);
	}

	@Test
	void aForgedRequestIsRefusedAndSaysWhy() {
		Caller caller = as("TG-BHD", Roles.INTAKE_OFFICER);

		HttpResponse<String> answer = caller.send(caller.request("/api/petitions").header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{}")));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("\"code\":\"access.forged\"", "tải lại trang");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void onlyAPostSignsOut() {
		Caller caller = as("TG-BHD", Roles.INTAKE_OFFICER);

		caller.get("/logout");
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(200);

		assertThat(caller.post("/logout", "").statusCode()).isEqualTo(302);
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
	}

	@Test
	void theButtonOfTasklistEndsOurSessionToo() {
		Caller caller = as("TG-BHD", Roles.INTAKE_OFFICER);
		caller.get("/camunda/app/tasklist/default/", "Accept", "text/html");
		String button = "/camunda/api/admin/auth/user/default/logout";

		HttpResponse<String> answer = caller.send(caller.request(button).header("X-XSRF-TOKEN", "" + caller.cookie("XSRF-TOKEN"))
				.POST(BodyPublishers.noBody()));

		assertThat(answer.statusCode()).isLessThan(300);
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
	}

	@Test
	void dataIsNotKeptByTheBrowser() {
		HttpResponse<String> answer = as("TG-BHD", Roles.INTAKE_OFFICER).get("/api/me");

		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
	}

	private HttpResponse<String> basic(String path, String username) {
		return basic(path, username, Caller.PASSWORD);
	}

	private HttpResponse<String> basic(String path, String username, String password) {
		String token = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
		return Caller.anonymous(port).get(path, "Authorization", "Basic " + token);
	}

	private Caller as(String unit, String role) {
		return Caller.signedOn(port, holder(unit, role));
	}

	private String holder(String unit, String role) {
		return organization.holders(unit, role, VietnamTime.dateOf(clock.instant())).get(0);
	}
}
