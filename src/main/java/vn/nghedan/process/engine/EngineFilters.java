package vn.nghedan.process.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Our filters before the engine's web applications and REST API; those that need a user come after the sign-on. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {

	private static final int AFTER_SIGN_ON = SecurityProperties.DEFAULT_FILTER_ORDER + 1;
	private static final int AFTER_USER = AFTER_SIGN_ON + 1;

	@Bean
	FilterRegistrationBean<Filter> cspNonce() {
		return on(new CspNonceFilter(), Ordered.HIGHEST_PRECEDENCE, "/camunda/*");
	}

	@Bean
	FilterRegistrationBean<Filter> caching() {
		return on(new EngineCaching(), AFTER_SIGN_ON, "/camunda/*");
	}

	@Bean
	FilterRegistrationBean<Filter> webappUser(ProcessEngine engine, EngineGroups groups, EngineUsers users,
			IdentitySync identities) {
		return on(new WebappUserFilter(engine, groups, users, identities), AFTER_SIGN_ON, "/camunda/api/*",
				"/camunda/app/*");
	}

	@Bean
	FilterRegistrationBean<Filter> engineRestUser(IdentityService identity, EngineGroups groups) {
		return on(new EngineRestUserFilter(identity, groups), AFTER_SIGN_ON, "/engine-rest/*");
	}

	@Bean
	FilterRegistrationBean<Filter> engineDoors(EngineGroups groups, ObjectMapper json, RefusedAtDoor refused, EngineReads reads) {
		return on(new EngineDoors(groups, json, refused, reads), AFTER_USER, "/engine-rest", "/engine-rest/*", "/camunda/api/*");
	}

	private static FilterRegistrationBean<Filter> on(Filter filter, int order, String... paths) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns(paths);
		registration.setOrder(order);
		return registration;
	}
}
