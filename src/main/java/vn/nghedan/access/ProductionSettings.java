package vn.nghedan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * In the profile {@code production} the application refuses to start with what is made for trying it out: the demo city,
 * the embedded database, default passwords, addresses and cookies without HTTPS. It looks before anything else begins.
 */
class ProductionSettings implements EnvironmentPostProcessor, Ordered {

	private static final Set<String> DEFAULTS = Set.of("", "postgres", "nghedan", "nghe-dan", "password", "changeme", "secret", "admin");

	/** After the files of settings are read, and after it is decided whether there is demo data. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.acceptsProfiles(Profiles.of("production"))) {
			return;
		}
		List<String> wrong = wrongIn(environment);
		if (!wrong.isEmpty()) {
			throw new StartRefused("The profile 'production' is on, but the settings are not fit for real cases.",
					"Change these settings, or leave out the profile to try things out:\n  - " + String.join("\n  - ", wrong));
		}
	}

	private static List<String> providersWithoutEncryption(ConfigurableEnvironment settings) {
		Map<String, OAuth2ClientProperties.Provider> providers = Binder.get(settings)
				.bind("spring.security.oauth2.client.provider", Bindable.mapOf(String.class, OAuth2ClientProperties.Provider.class))
				.orElse(Map.of());
		return providers.entrySet().stream()
				.filter(each -> each.getValue().getIssuerUri() != null && !each.getValue().getIssuerUri().startsWith("https://"))
				.map(each -> "spring.security.oauth2.client.provider." + each.getKey() + ".issuer-uri").toList();
	}

	static List<String> wrongIn(ConfigurableEnvironment settings) {
		List<String> wrong = new ArrayList<>();
		if ("embedded".equals(settings.getProperty("spring.datasource.url", "embedded"))) {
			wrong.add("spring.datasource.url: name a PostgreSQL server; the embedded one trusts every local connection");
		}
		else if (DEFAULTS.contains(settings.getProperty("spring.datasource.password", ""))) {
			wrong.add("spring.datasource.password: give the database's user a password of his own");
		}
		if (settings.getProperty("nghedan.demo", Boolean.class, false)) {
			wrong.add("nghedan.demo: must be false; the accounts of the fictional city have a password that everybody can read");
		}
		if (!settings.getProperty("nghedan.base-url", "").startsWith("https://")) {
			wrong.add("nghedan.base-url: the public address, which begins with https:// (NGHEDAN_BASE_URL)");
		}
		for (String cookie : List.of("server.servlet.session.cookie.secure", "camunda.bpm.webapp.csrf.enable-secure-cookie",
				"camunda.bpm.webapp.session-cookie.enable-secure-cookie")) {
			if (!settings.getProperty(cookie, Boolean.class, false)) {
				wrong.add(cookie + ": must be true, or a cookie may travel without encryption");
			}
		}
		if (settings.getProperty("camunda.bpm.webapp.header-security.hsts-disabled", Boolean.class, true)) {
			wrong.add("camunda.bpm.webapp.header-security.hsts-disabled: must be false, so that browsers never ask without HTTPS again");
		}
		providersWithoutEncryption(settings).forEach(name -> wrong.add(name + ": must begin with https://"));
		return wrong;
	}
}
