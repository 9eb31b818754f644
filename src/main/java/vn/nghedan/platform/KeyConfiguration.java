package vn.nghedan.platform;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The vault with its file. For the embedded database the keys are made at the first start; a database of its own needs a
 * file that somebody named, and in production one that is there, since keys that vanish with a container take every name along.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(KeyConfiguration.class);

	@Bean
	Vault vault(Environment environment, @Value("${nghedan.keys.file:}") String named,
			@Value("${nghedan.data-directory}") Path directory) {
		boolean production = environment.acceptsProfiles(Profiles.of("production"));
		boolean embedded = "embedded".equals(environment.getProperty("spring.datasource.url", "embedded"));
		if (named.isBlank() && (production || !embedded)) {
			throw new KeysMissing("No file with the keys for personal data is named.");
		}
		KeyFile file = new KeyFile(named.isBlank() ? directory.resolve("keys/keys.json") : Path.of(named));
		if (!file.exists()) {
			if (production) {
				throw new KeysMissing("There are no keys for personal data: %s is not there.".formatted(file));
			}
			file.write(Keyring.made());
			LOG.info("Made the keys for personal data: {}", file);
		}
		if (file.isOpenToOthers()) {
			LOG.warn("The file with the keys may be read by others: {}", file);
		}
		return new Vault(file);
	}
}
