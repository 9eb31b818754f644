package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;

@ApplicationTest
class DraftKeyIT {

	@LocalServerPort
	int port;

	@Autowired
	ObjectMapper json;

	@Test
	void theKeyIsTheSameAtEachSignOnAndNobodyElses() throws Exception {
		String mine = keyOf("canbo016");

		assertThat(Base64.getDecoder().decode(mine)).hasSize(32);
		assertThat(keyOf("canbo016")).isEqualTo(mine);
		assertThat(keyOf("canbo017")).isNotEqualTo(mine);
	}

	@Test
	void formerKeysOpenWhatHasWaited() throws Exception {
		var former = json.readTree(Caller.signedOn(port, "canbo016").get("/api/me/draft-key").body()).path("former");
		assertThat(former).isNotEmpty().allSatisfy(key -> assertThat(Base64.getDecoder().decode(key.asText())).hasSize(32));
		assertThat(former.toString()).doesNotContain(keyOf("canbo016"));
		assertThat(json.readTree(Caller.signedOn(port, "canbo017").get("/api/me/draft-key").body()).path("former")).isNotEqualTo(former);
	}

	@Test
	void theKeyIsNotKeptByTheBrowser() {
		assertThat(Caller.signedOn(port, "canbo016").get("/api/me/draft-key").headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/me/draft-key", "/outreach/", "/outreach/app.js", "/outreach/service-worker.js" })
	void withoutSignOnThereIsNeitherKeyNorPage(String path) {
		assertThat(Caller.anonymous(port).get(path).statusCode()).isEqualTo(401);
	}

	@Test
	void thePageMayRunOurScriptsOnly() {
		assertThat(Caller.signedOn(port, "canbo016").get("/outreach/").headers().firstValue("Content-Security-Policy"))
				.hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
	}

	private String keyOf(String username) throws Exception {
		return json.readTree(Caller.signedOn(port, username).get("/api/me/draft-key").body()).get("key").asText();
	}
}
