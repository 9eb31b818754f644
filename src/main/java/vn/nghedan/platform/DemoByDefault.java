package vn.nghedan.platform;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The fictional city comes with the embedded database; whoever names a server of their own gets an empty one. */
class DemoByDefault implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean embedded = "embedded".equals(environment.getProperty("spring.datasource.url", "embedded"));
		environment.getPropertySources()
			.addLast(new MapPropertySource("demoByDefault", Map.of("nghedan.demo", String.valueOf(embedded))));
	}
}
