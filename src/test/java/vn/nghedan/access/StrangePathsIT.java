package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;

/** A path that is written in another way opens no other door, and is no failure of ours. */
@ApplicationTest
class StrangePathsIT {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "//engine-rest/engine", "/engine-rest//engine", "///camunda/api/engine/engine/default/task",
			"/%2e/engine-rest/engine", "/./engine-rest/engine", "/login/../api/me", "/login/%2e%2e/api/me", "/login/..;/api/me",
			"/engine-rest;x=1/engine", "/engine-rest/engine;jsessionid=1", "/api/me;x", "/api%2fme", "/api/%2e%2e/engine-rest/engine",
			"/camunda/api/engine/engine/default/task/%00", "/login%0a", "/api/me%0d%0aSet-Cookie:x=1", "/camunda\\..\\api", "/%", "/%zz",
			"/api/me%", "/login/%252e%252e/api/me", "/camunda/app/admin/default//setup", "/ENGINE-REST/engine", "/engine-rest/engine/",
			"/camunda/app/..%5c..%5capi" })
	void isRefusedCleanly(String path) {
		AddressCaller.Answer answer = new AddressCaller("127.0.0.1", port).get(path, "Accept: */*");

		assertThat(answer.status()).as(path).isIn(400, 401, 403, 404);
		assertThat(answer.text()).doesNotContain("Exception", "at org.", "Apache Tomcat");
	}
}
