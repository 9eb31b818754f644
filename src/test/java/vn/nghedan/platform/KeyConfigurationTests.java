package vn.nghedan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeyConfigurationTests {

	@TempDir
	Path directory;

	@Test
	void aNewcomersRunMakesItsKeys() {
		String key = vault(new MockEnvironment(), "").keys().get(0);
		assertThat(directory.resolve("keys/keys.json")).exists();
		assertThat(vault(new MockEnvironment(), "").keys()).as("and keeps them").containsExactly(key);
	}

	@Test
	void aDatabaseOfItsOwnNeedsAFileThatSomebodyNamed() {
		MockEnvironment server = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/nghedan");
		assertThatThrownBy(() -> vault(server, "")).isInstanceOf(KeysMissing.class);
		assertThat(vault(server, directory.resolve("named.json").toString()).keys()).hasSize(1);
	}

	@Test
	void productionMakesNoKeysThatMightVanishWithAContainer() {
		MockEnvironment production = new MockEnvironment();
		production.setActiveProfiles("production");
		Path file = directory.resolve("keys.json");
		assertThatThrownBy(() -> vault(production, "")).isInstanceOf(KeysMissing.class);
		assertThatThrownBy(() -> vault(production, file.toString())).isInstanceOf(KeysMissing.class).hasMessageContaining("keys.json");
		assertThat(file).doesNotExist();

		new KeyFile(file).write(Keyring.made());
		assertThat(vault(production, file.toString()).keys()).hasSize(1);
	}

	@Test
	void aFileThatHoldsNoKeysIsRefusedWithoutItsContent() throws Exception {
		Path file = Files.writeString(directory.resolve("keys.json"), "{\"SEAL\": \"mật khẩu\"}");
		assertThatThrownBy(() -> vault(new MockEnvironment(), file.toString())).isInstanceOf(KeysMissing.class)
			.hasMessageNotContaining("mật khẩu");
	}

	private Vault vault(MockEnvironment environment, String named) {
		return new KeyConfiguration().vault(environment, named, directory);
	}
}
