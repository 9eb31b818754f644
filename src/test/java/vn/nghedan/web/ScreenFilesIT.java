package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nghedan.ApplicationTest;

@ApplicationTest
class ScreenFilesIT {

	private static final Path OURS = Path.of("src/main/webapps");
	private static final Pattern NESTED = Pattern.compile("@import url\\('([^']+)'\\)");

	@LocalServerPort
	int port;
	@Autowired
	ScreenFiles files;
	@Autowired
	JdbcTemplate database;

	@Test
	void everyScriptAndStyleIsKeptForGoodAtAnAddressOfItsContentAndStartsNoSession() throws IOException {
		Caller nobody = Caller.anonymous(port);
		List<Path> all;
		try (Stream<Path> tree = Files.walk(OURS)) {
			all = tree.filter(file -> file.toString().matches(".*\\.(js|css|json)")).toList();
		}
		assertThat(all).hasSizeGreaterThan(100);
		for (Path file : all) {
			HttpResponse<String> answer = nobody.get(files.address() + OURS.relativize(file));
			assertThat(answer.statusCode()).as(file.toString()).isEqualTo(200);
			assertThat(answer.body()).isEqualTo(Files.readString(file));
			assertThat(cached(answer)).contains("immutable").contains("max-age=31536000");
			assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		}
	}

	/** A page that was open before an upgrade is to be loaded anew, and not to go on with parts of two versions. */
	@Test
	void nothingStandsAtTheAddressOfAnotherVersion() {
		HttpResponse<String> answer = Caller.anonymous(port).get("/screens/0123456789abcdef/tasklist/scripts/nghedan.js");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(cached(answer)).doesNotContain("immutable");
	}

	@Test
	void nobodysSessionIsTouched() {
		Caller somebody = Caller.signedOn(port, "canbo001");
		somebody.get("/api/me");
		List<Long> before = lastUsed();
		assertThat(somebody.get(files.address() + "tasklist/scripts/nghedan.js").statusCode()).isEqualTo(200);
		assertThat(somebody.send("HEAD", files.address() + "tasklist/scripts/nghedan.js", "text/plain", "").statusCode()).isEqualTo(200);
		assertThat(lastUsed()).isEqualTo(before);
		somebody.get("/api/me");
		assertThat(lastUsed()).isNotEqualTo(before);
	}

	private List<Long> lastUsed() {
		return database.queryForList("select last_access_time from nghedan.web_session order by primary_id", Long.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist/index.html", "tasklist/camunda-tasklist-bootstrap.js", "tasklist/locales/en.json", "tasklist/styles/user-styles.css", "tasklist/scripts/../index.html",
			"tasklist/scripts/%2e%2e/index.html", "tasklist/nghedan/nothing.js", "other/scripts/config.js", "" })
	void nothingElseStandsThere(String file) {
		assertThat(Caller.anonymous(port).get(files.address() + file).statusCode()).isIn(400, 401, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "cockpit", "tasklist", "welcome" })
	void eachApplicationFindsItsStylesAndScriptsThere(String app) {
		Caller somebody = Caller.signedOn(port, "canbo001");
		String sheet = somebody.get("/camunda/app/" + app + "/styles/user-styles.css?bust=7.24.0").body();
		assertThat(sheet).isEqualTo("@import url('" + files.address() + app + "/styles/screens.css');\n");
		Matcher nested = NESTED.matcher(somebody.get(files.address() + app + "/styles/screens.css").body());
		while (nested.find()) {
			assertThat(somebody.get(URI.create(files.address() + app + "/styles/").resolve(nested.group(1)).getPath()).statusCode()).as(nested.group(1)).isEqualTo(200);
		}
		assertThat(somebody.get("/camunda/app/" + app + "/scripts/config.js").body()).contains("scripts('tasklist/language'");
		assertThat(somebody.get("/screens.js").body()).contains("language = 'vi'").contains("files = '" + files.address() + "'");
	}

	@Test
	void theEnginesOwnScriptsAreKeptAsLongAsItsVersionAndItsPagesAreNot() {
		Caller somebody = Caller.signedOn(port, "canbo001");
		for (String kept : List.of("/camunda/lib/ngDefine.js", "/camunda/app/tasklist/camunda-tasklist-bootstrap.css")) {
			assertThat(cached(somebody.get(kept + "?bust=7.24.0"))).contains("immutable");
			assertThat(cached(somebody.get(kept))).isEqualTo("no-cache");
			assertThat(cached(somebody.get(kept + "?bust=7.23.0"))).isEqualTo("no-cache");
			assertThat(cached(Caller.anonymous(port).get(kept + "?bust=7.24.0"))).doesNotContain("immutable");
		}
		HttpResponse<String> nothing = somebody.get("/camunda/lib/nothing.js?bust=7.24.0");
		assertThat(nothing.statusCode()).isEqualTo(404);
		assertThat(cached(nothing)).isEqualTo("no-cache");
		for (String fresh : List.of("/camunda/app/tasklist/default/", "/camunda/app/tasklist/scripts/config.js", "/camunda/app/tasklist/styles/user-styles.css",
				"/camunda/app/tasklist/locales/vi.json", "/screens.js")) {
			assertThat(cached(somebody.get(fresh + "?bust=7.24.0"))).as(fresh).isEqualTo("no-cache");
		}
	}

	private static String cached(HttpResponse<String> answer) {
		return answer.headers().firstValue("Cache-Control").orElse("");
	}
}
