package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestBody;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.attack.Attackers.Address;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.web.Caller;

/** Over the list of all addresses: what every answer carries, what no forged request gets, and what no answer ever tells. */
@ApplicationTest
class WebDoorsIT {

	/** Of a class, a query, a server or a place on the disk. */
	private static final Pattern INSIDE = Pattern.compile("\\bat [a-z]+\\.[a-z.]+\\(|[A-Z][A-Za-z]+Exception|stackTrace|org\\.springframework|org\\.camunda|java\\.lang"
			+ "|hibernate|jackson|PSQL|select .* from |Tomcat|/usr/|/root/|vn\\.nghedan");
	private static final List<String> BODIES = List.of("{\"nghedanUnknown\": 1}", "{\"id\": 1, \"status\": \"CLOSED\", \"createdBy\": \"x\", \"@class\":"
			+ " \"java.lang.Runtime\", \"nghedanUnknown\": true}", "{", "[]", "\"x\"", "null", "", "[".repeat(5_000), "{\"a\":".repeat(5_000),
			"{\"\\u0000\": \"\\u0000\"}", "{\"nghedanUnknown\": \"" + "x".repeat(300_000) + "\"}", "\u0000\u0001", "<?xml version=\"1.0\"?><!DOCTYPE x"
			+ " [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "{\"nghedanUnknown\": " + "9".repeat(2_000) + "}");
	private static final List<String> NAMES = List.of("%27%20or%20%271%27%3D%271", "%24%7B7*7%7D", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "-1",
			"99999999999999999999", "%E2%80%AE", "x".repeat(3_000), "..%5C..%5Cetc", "%C0%AE", "1%3Bdrop%20table%20petition");

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	Attackers attackers;

	private final List<String> wrong = new ArrayList<>();

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void everyAnswerTellsTheBrowserWhatItMayNot() {
		assertThat(attackers.addresses()).hasSizeGreaterThan(150);
		for (Address address : attackers.addresses()) {
			for (Caller caller : List.of(Caller.anonymous(port), attackers.insider(address, port))) {
				HttpResponse<String> answer = caller.send(caller.request(address.filled(Map.of())).GET());
				check(address, answer, header(answer, "X-Content-Type-Options").equals("nosniff"), "nosniff");
				check(address, answer, !header(answer, "X-Frame-Options").isEmpty() && header(answer, "Content-Security-Policy").matches(".*(frame-ancestors|sandbox).*"), "frames");
				check(address, answer, header(answer, "Cache-Control").contains("no-store"), "no-store");
				check(address, answer, header(answer, "Referrer-Policy").equals("same-origin"), "referrer");
				check(address, answer, header(answer, "Cross-Origin-Resource-Policy").equals("same-origin"), "other sites");
				check(address, answer, header(answer, "Server").isEmpty() && header(answer, "X-Powered-By").isEmpty(), "server");
				check(address, answer, header(answer, "Access-Control-Allow-Origin").isEmpty(), "CORS");
			}
		}
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/outreach/index.html", "/camunda/app/tasklist/default/", "/engine-rest/engine", "/nothing", "/error/404.html",
			"/login/login.css", "/actuator/health", "/v3/api-docs" })
	void soDoesEveryPage(String page) {
		HttpResponse<String> answer = Caller.anonymous(port).get(page, "Accept", "text/html");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "Content-Security-Policy") + header(answer, "X-Frame-Options")).matches("(?s).*(frame-ancestors|SAMEORIGIN|DENY).*");
		assertThat(header(answer, "Content-Security-Policy")).doesNotContain("script-src *", "http:");
		assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
	}

	@Test
	void noForgedRequestChangesAnything() {
		for (Address address : attackers.addresses()) {
			if (address.reads()) {
				continue;
			}
			Caller insider = attackers.insider(address, port);
			String path = address.filled(Map.of());
			insider.get("/api/me");
			forged(address, insider, path);
			forged(address, insider, path, "X-XSRF-NGHEDAN", "0000");
			forged(address, insider, path, "X-XSRF-NGHEDAN", String.valueOf(insider.cookie("XSRF-NGHEDAN")), "Sec-Fetch-Site", "cross-site");
			forged(address, insider, path, "X-XSRF-NGHEDAN", String.valueOf(insider.cookie("XSRF-NGHEDAN")), "Sec-Fetch-Site", "same-site");
			forged(address, insider, path, "X-XSRF-NGHEDAN", String.valueOf(insider.cookie("XSRF-NGHEDAN")), "Origin", "null");
		}
		assertThat(wrong).isEmpty();
	}

	/** A browser that was told the password of a designer once sends it along with a form of any other site. */
	@Test
	void aForeignPageDeploysNothingWithAPasswordThatTheBrowserKeeps() {
		Caller browser = Caller.anonymous(port);
		String basic = "Basic " + java.util.Base64.getEncoder().encodeToString((cases.holderOf("HM.process-designer") + ":" + Caller.PASSWORD).getBytes());
		for (String[] from : new String[][] { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Site", "same-site" }, { "Origin", "null" } }) {
			HttpResponse<String> answer = browser.send(browser.request("/engine-rest/deployment/create").header("Authorization", basic).headers(from)
				.header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofString("--x--\r\n")));
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
			assertThat(answer.body()).contains("access.forged");
		}
	}

	@Test
	void unknownFieldsAndWhatIsNoJsonAreRefusedWithoutAWordFromInside() {
		Set<Integer> refused = Set.of(400, 403, 404, 409, 410, 413, 415, 422);
		for (Address address : attackers.addresses()) {
			if (address.reads() || java.util.Arrays.stream(address.handler().getMethodParameters()).noneMatch(each -> each.hasParameterAnnotation(RequestBody.class))) {
				continue;
			}
			Caller insider = attackers.insider(address, port);
			boolean optional = java.util.Arrays.stream(address.handler().getMethodParameters()).map(each -> each.getParameterAnnotation(RequestBody.class))
				.anyMatch(each -> each != null && !each.required());
			for (String body : BODIES) {
				if (optional && (body.isEmpty() || body.equals("null"))) {
					continue;
				}
				HttpResponse<String> answer = insider.send(address.method(), address.filled(Map.of()), "application/json", body);
				check(address, answer, refused.contains(answer.statusCode()) && !INSIDE.matcher(answer.body()).find(),
						body.substring(0, Math.min(40, body.length())) + " -> " + answer.body());
			}
			HttpResponse<String> xml = insider.send(address.method(), address.filled(Map.of()), "application/xml", BODIES.get(12));
			check(address, xml, refused.contains(xml.statusCode()) && !INSIDE.matcher(xml.body()).find() && !xml.body().contains("root:"), "XML " + xml.body());
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void noNameInAnAddressMakesAnErrorOrTellsWhatIsInside() {
		for (Address address : attackers.addresses()) {
			if (!address.reads() || !address.path().contains("{")) {
				continue;
			}
			Caller insider = attackers.insider(address, port);
			for (String name : NAMES) {
				HttpResponse<String> answer = insider.get(address.path().replaceAll("\\{[^/]*}", java.util.regex.Matcher.quoteReplacement(name)) + "?cursor=" + name
						+ "&q=" + name + "&from=" + name + "&to=" + name + "&by=" + name + "&year=" + name + "&unit=" + name);
				check(address, answer, answer.statusCode() < 500 && !INSIDE.matcher(answer.body().replace(name, "")).find(), name.substring(0, Math.min(20, name.length())) + " " + answer.body());
			}
			HttpResponse<String> csv = insider.get(address.filled(Map.of()), "Accept", "image/png");
			check(address, csv, csv.statusCode() < 500 && !INSIDE.matcher(csv.body()).find() && !csv.body().contains("timestamp"), "image/png " + csv.body());
		}
		assertThat(wrong).isEmpty();
	}

	/** As no library sends them; told by hand. */
	@ParameterizedTest
	@ValueSource(strings = { "GET /%zz HTTP/1.1", "GET /api/../../etc/passwd HTTP/1.1", "GET //engine-rest/engine HTTP/1.1", "GET /api/%2e%2e/me HTTP/1.1",
			"GET /api/me;a=b/x HTTP/1.1", "GET /api/me%00 HTTP/1.1", "GET /camunda/app/tasklist/..;/..;/engine-rest HTTP/1.1", "TRACE /api/me HTTP/1.1",
			"FOO /api/me HTTP/1.1", "GET /<script> HTTP/1.1", "GET /api/me?x=[]{}| HTTP/1.1", "GET http://evil.invalid/api/me HTTP/1.1", "POST /login HTTP/1.1",
			"GET /error HTTP/1.1", "GET /engine-rest/%2e%2e/api HTTP/1.1", "GET / HTTP/9.9", "nonsense" })
	void aBrokenRequestGetsAPlainAnswer(String line) throws IOException {
		for (String accept : List.of("application/json", "text/html", "*/*")) {
			String answer = raw(line + "\r\nHost: localhost\r\nAccept: " + accept + "\r\nConnection: close\r\n\r\n");
			assertThat(answer).matches("(?s)HTTP/1.1 [1-4]\\d\\d .*|HTTP/1.1 50[15] .*|");
			assertThat(INSIDE.matcher(answer).results().map(each -> each.group()).toList()).as(answer).isEmpty();
			assertThat(answer).doesNotContain("Whitelabel", "\"timestamp\"", "\"path\"");
		}
	}

	@Test
	void endlessBodiesAreRefused() {
		Caller officer = Caller.signedOn(port, cases.holderOf("TG-BHD.intake-officer"));
		String endless = "{\"content\": \"" + "x".repeat(6 << 20) + "\"}";
		assertThat(officer.post("/api/petitions", endless).statusCode()).isEqualTo(413);
		officer.get("/api/me");
		HttpResponse<String> unsaid = officer.send(officer.request("/api/petitions").header("Content-Type", "application/json")
			.header("X-XSRF-NGHEDAN", officer.cookie("XSRF-NGHEDAN"))
			.POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(endless.getBytes(StandardCharsets.UTF_8)))));
		assertThat(unsaid.statusCode()).as(unsaid.body()).isIn(400, 413);
	}

	@Test
	void healthTellsWhetherAndNotWhy() {
		HttpResponse<String> health = Caller.anonymous(port).get("/actuator/health");
		assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "PostgreSQL", "diskSpace", "path");
		for (String other : List.of("/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/beans", "/actuator/sbom", "/actuator/metrics",
				"/actuator/shutdown", "/actuator/mappings", "/actuator/prometheus")) {
			assertThat(Caller.anonymous(port).get(other).statusCode()).as(other).isEqualTo(401);
			assertThat(Caller.signedOn(port, cases.holderOf("HM.administrator")).get(other).statusCode()).as(other).isEqualTo(404);
		}
	}

	@Test
	void endlessHeadersAndAddressesAreRefused() throws IOException {
		for (String request : List.of("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
				"GET /login HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\n\r\n",
				"GET /login HTTP/1.1\r\nHost: localhost\r\nCookie: " + "NGHEDAN=x; ".repeat(10_000) + "\r\n\r\n")) {
			assertThat(raw(request)).startsWith("HTTP/1.1 4").doesNotContain("Tomcat", "xception");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.invalid/", "//evil.invalid/", "/\\evil.invalid", "javascript:alert(1)", "%2f%2fevil.invalid" })
	void nobodyIsLedToAnotherSite(String target) {
		Caller caller = Caller.anonymous(port);
		for (String page : List.of("/login?continue=" + encoded(target), "/login?redirect=" + encoded(target), "/?next=" + encoded(target), "/logout?url=" + encoded(target))) {
			assertThat(caller.get(page, "Accept", "text/html", "X-Forwarded-Host", "evil.invalid", "Referer", "https://evil.invalid/").headers()
				.firstValue("Location").orElse("")).doesNotContain("evil").doesNotStartWith("javascript");
		}
	}

	private void forged(Address address, Caller insider, String path, String... headers) {
		var request = insider.request(path).header("Content-Type", "application/json").method(address.method(), BodyPublishers.ofString("{}"));
		HttpResponse<String> answer = insider.send(headers.length == 0 ? request : request.headers(headers));
		check(address, answer, answer.statusCode() == 403 && answer.body().contains("access.forged"), String.join(" ", headers) + answer.body());
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (java.net.SocketException cut) {
			return "HTTP/1.1 400 cut";
		}
	}

	private static String encoded(String text) {
		return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private void check(Address address, HttpResponse<?> answer, boolean right, String what) {
		if (!right) {
			wrong.add(address + " -> " + answer.statusCode() + ": " + what.substring(0, Math.min(200, what.length())));
		}
	}
}
