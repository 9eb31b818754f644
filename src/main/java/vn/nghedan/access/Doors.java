package vn.nghedan.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import vn.nghedan.organization.Roles;

/** Which paths stand open, which are shut for good, and that all others need a sign-on. */
final class Doors {

	static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final PathPatternRequestMatcher.Builder PATH = withDefaults();

	private Doors() {
	}

	static void set(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
				// Whoever comes first would make himself administrator of the engine here
				.requestMatchers(PATH.matcher("/camunda/api/admin/setup/**"), PATH.matcher("/camunda/app/admin/{engine}/setup/**"))
				.denyAll()
				.requestMatchers(PATH.matcher("/login"), PATH.matcher("/login/**"), PATH.matcher("/oauth2/**"),
						PATH.matcher("/favicon.ico"),
						PATH.matcher("/actuator/health/**"), PATH.matcher("/error/{file}"))
				.permitAll()
				.requestMatchers(PATH.matcher("/actuator/**")).hasAnyRole(Roles.OPERATOR, Roles.ADMINISTRATOR)
				.anyRequest().authenticated();
	}

	/** After the sign-on a person goes on to the page he asked for; a call of a script is not such a page. */
	static RequestCache savedPages() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(SignedOff::isPage);
		return cache;
	}
}
