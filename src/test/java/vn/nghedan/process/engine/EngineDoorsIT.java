package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.access.Accounts;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

@ApplicationTest
class EngineDoorsIT {

	private static final String PASSWORD = "Engine-doors-2026!";
	private static final String DEMO_PASSWORD = "Nghe-dan-2026";

	@LocalServerPort
	int port;
	@Autowired
	Accounts accounts;
	@Autowired
	Organization organization;
	@Autowired
	Clock clock;

	HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@BeforeEach
	void createAdministrator() {
		accounts.createAdministrator("doors-administrator", PASSWORD);
	}

	@Test
	void isShutForWhoeverDidNotSignOn() throws Exception {
		for (String path : new String[] { "/engine-rest/engine", "/engine-rest/deployment", "/engine-rest/user",
				"/camunda/api/engine/engine/default/user", "/camunda/api/tasklist/plugin" })
			assertThat(get(path).statusCode()).as(path).isEqualTo(401);
	}

	@Test
	void basicAuthenticationOpensTheRestApiAsThatUser() throws Exception {
		String basic = Base64.getEncoder().encodeToString(("doors-administrator:" + PASSWORD).getBytes());
		HttpResponse<String> users = send(request("/engine-rest/user/count").header("Authorization", "Basic " + basic));
		assertThat(users.statusCode()).isEqualTo(200);
		assertThat(users.body()).doesNotContain("\"count\":0");
	}

	@Test
	void oneSignOnOpensTheWebApplications() throws Exception {
		signOn("doors-administrator", PASSWORD);
		HttpResponse<String> tasklist = get("/camunda/app/tasklist/default/");
		assertThat(tasklist.statusCode()).isEqualTo(200);
		assertThat(get("/camunda/api/admin/auth/user/default").body()).contains("doors-administrator", "cockpit");
		assertThat(get("/camunda/api/engine/engine/default/user/count").body()).doesNotContain("\"count\":0");
	}

	@Test
	void aCaseworkerHasTasklistAndNothingOfCockpit() throws Exception {
		signOn(organization.holders("TG-BHD", Roles.INTAKE_OFFICER, VietnamTime.dateOf(clock.instant())).get(0), DEMO_PASSWORD);
		assertThat(get("/camunda/api/admin/auth/user/default").body()).contains("tasklist").doesNotContain("cockpit");
		assertThat(get("/camunda/api/engine/engine/default/filter/count").body()).contains("\"count\":4");
		assertThat(get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics").statusCode()).isEqualTo(403);
		assertThat(get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
		assertThat(get("/engine-rest/engine").statusCode()).isIn(401, 403);
	}

	@Test
	void everyPageHasANonceOfItsOwn() throws Exception {
		signOn("doors-administrator", PASSWORD);
		HttpResponse<String> page = get("/camunda/app/tasklist/default/");
		Matcher header = Pattern.compile("'nonce-([^']+)'")
			.matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow());
		assertThat(header.find()).isTrue();
		assertThat(page.body()).contains("nonce=\"" + header.group(1) + "\"");
		assertThat(page.headers().firstValue("Cache-Control")).get().asString().contains("no-cache");
	}

	private void signOn(String username, String password) throws Exception {
		Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(get("/login").body());
		assertThat(token.find()).isTrue();
		send(request("/login").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=" + username + "&password=" + password.replace("!", "%21")
					+ "&_csrf=" + token.group(1))));
	}

	private HttpResponse<String> get(String path) throws Exception {
		return send(request(path));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html, */*");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return browser.send(request.build(), BodyHandlers.ofString());
	}
}
