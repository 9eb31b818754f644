package vn.nghedan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The containers of the production-like way hold no secret and may do no more than their work needs. */
class ContainerTests {

	@Test
	void noContainerWritesToItselfOrGainsRights() throws IOException {
		assertThat(services()).hasSize(3).allSatisfy((name, service) -> {
			assertThat(service).as(name).containsEntry("read_only", true);
			assertThat((List<?>) service.get("cap_drop")).map(String::valueOf).containsExactly("ALL");
			assertThat((List<?>) service.get("security_opt")).map(String::valueOf).contains("no-new-privileges:true");
			assertThat(service).doesNotContainKeys("privileged", "pid", "network_mode");
		});
	}

	@Test
	void secretsAreFilesAndNoPasswordHasADefault() throws IOException {
		assertThat(services()).allSatisfy((name, service) -> assertThat(service.getOrDefault("environment", Map.of()).toString())
			.as(name).doesNotContainPattern("(?i)(password|secret|token)(?!_FILE)[^,=]*=(?!/run/secrets/)"));
		assertThat(Files.readString(Path.of("docker-compose.yml"))).doesNotContain(":-nghedan", "password: ", "PASSWORD: ");
		assertThat(Files.readString(Path.of(".dockerignore"))).contains("secrets/", "data/");
		assertThat(Files.readString(Path.of(".gitignore"))).contains("secrets/");
	}

	@Test
	void onlyThisMachineReachesWhatIsNotEncryptedAndNobodyTheDatabase() throws IOException {
		Map<String, Map<String, Object>> services = services();
		assertThat(services.get("postgres")).doesNotContainKey("ports");
		for (String each : List.of("app", "mail")) {
			assertThat((List<?>) services.get(each).get("ports")).map(String::valueOf).allMatch(port -> port.contains("127.0.0.1"));
		}
	}

	@Test
	void whatIsKeptOutsideTheDatabaseHasAPlaceThatCanBeWritten() throws IOException {
		Map<String, Object> app = services().get("app");
		Map<?, ?> settings = (Map<?, ?>) app.get("environment");
		List<String> places = ((List<?>) app.get("volumes")).stream().map(String::valueOf).toList();
		assertThat(places).contains("keys:/keys", "state:/state");
		assertThat(String.valueOf(settings.get("NGHEDAN_KEYS_FILE"))).startsWith("/keys/");
		assertThat(String.valueOf(settings.get("NGHEDAN_AUDIT_ANCHOR"))).startsWith("/state/");
		assertThat(Files.readString(Path.of("Dockerfile"))).contains("VOLUME /keys /state");
	}

	@Test
	void theImageRunsAsSomebodyWhoOwnsNothingOfIt() throws IOException {
		String image = Files.readString(Path.of("Dockerfile"));
		assertThat(image).contains("\nUSER 10001\n", "--chmod=444", "nologin").doesNotContain("--no-check-certificate", "curl ", "ENV NGHEDAN");
		assertThat(image.indexOf("\nUSER 10001")).isGreaterThan(image.lastIndexOf("\nRUN ")).isLessThan(image.indexOf("\nENTRYPOINT"));
	}

	private static Map<String, Map<String, Object>> services() throws IOException {
		try (Reader file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
			Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(file);
			return all.get("services");
		}
	}
}
