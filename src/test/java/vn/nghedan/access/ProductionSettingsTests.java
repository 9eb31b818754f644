package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTests {

	private final MockEnvironment settings = new MockEnvironment()
			.withProperty("spring.datasource.url", "jdbc:postgresql://db.example.com/nghedan")
			.withProperty("spring.datasource.password", "one of its own").withProperty("nghedan.demo", "false")
			.withProperty("nghedan.base-url", "https://nghedan.example.com").withProperty("server.servlet.session.cookie.secure", "true")
			.withProperty("camunda.bpm.webapp.csrf.enable-secure-cookie", "true")
			.withProperty("camunda.bpm.webapp.session-cookie.enable-secure-cookie", "true")
			.withProperty("camunda.bpm.webapp.header-security.hsts-disabled", "false")
			.withProperty("spring.security.oauth2.client.provider.province.issuer-uri", "https://province.example.com");

	@Test
	void goodSettingsStart() {
		settings.setActiveProfiles("production");

		assertThatCode(this::start).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "spring.datasource.url,embedded", "spring.datasource.password,postgres", "spring.datasource.password,nghedan",
			"nghedan.demo,true", "nghedan.base-url,http://nghedan.example.com", "nghedan.base-url,", "server.servlet.session.cookie.secure,false",
			"camunda.bpm.webapp.csrf.enable-secure-cookie,false", "camunda.bpm.webapp.session-cookie.enable-secure-cookie,false",
			"camunda.bpm.webapp.header-security.hsts-disabled,true",
			"spring.security.oauth2.client.provider.province.issuer-uri,http://province.example.com" })
	void whatIsForTryingOutDoesNotStartInProductionAndSaysWhatToDo(String setting, String value) {
		settings.setProperty(setting, value == null ? "" : value);
		assertThatCode(this::start).as("without the profile").doesNotThrowAnyException();
		settings.setActiveProfiles("production");

		assertThatThrownBy(this::start).isInstanceOfSatisfying(StartRefused.class,
				refused -> assertThat(new StartRefusedAnalyzer().analyze(refused).getAction()).contains(setting));
	}

	@Test
	void theProfilesOwnSettingsAreFitAndBelieveNobodyButTheProxyInFront() throws IOException {
		List<PropertySource<?>> files = new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"));
		PropertySource<?> profile = files.stream().filter(each -> "production".equals(each.getProperty("spring.config.activate.on-profile")))
				.findFirst().orElseThrow();
		assertThat(profile.getProperty("server.forward-headers-strategy"))
				.as("the other one takes an address and a path from whoever sends them").hasToString("native");
		Pattern proxies = Pattern.compile(String.valueOf(profile.getProperty("server.tomcat.remoteip.internal-proxies"))
				.replaceAll("^\\$\\{NGHEDAN_PROXIES:|}$", ""));
		assertThat(List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "172.18.0.1")).allMatch(address -> proxies.matcher(address).matches());
		assertThat(List.of("10.1.2.3", "192.168.1.7", "203.0.113.5")).noneMatch(address -> proxies.matcher(address).matches());
	}

	private void start() {
		new ProductionSettings().postProcessEnvironment(settings, new SpringApplication());
	}
}
