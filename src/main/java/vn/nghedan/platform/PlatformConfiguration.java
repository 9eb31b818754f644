package vn.nghedan.platform;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock, the language of the screens, and the embedded database wherever no other is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScreenLanguage.class)
class PlatformConfiguration {

	@Bean
	MovableClock clock() {
		return new MovableClock();
	}

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
	EmbeddedDatabase embeddedDatabase(@Value("${nghedan.data-directory}") Path directory,
			@Value("${nghedan.durable:true}") boolean durable) throws IOException {
		return new EmbeddedDatabase(directory, durable);
	}
}
