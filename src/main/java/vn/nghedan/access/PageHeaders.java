package vn.nghedan.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Headers of every answer: data is never kept by a browser, what is not kept for good at an address of its content is asked for again, only ours may run. */
final class PageHeaders {

	private static final String OURS_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
			+ " form-action 'self'; frame-ancestors 'self'";
	private static final RequestMatcher ENGINE_PAGES = withDefaults().matcher("/camunda/**");
	private static final RequestMatcher DATA = new OrRequestMatcher(withDefaults().matcher("/api/**"),
			withDefaults().matcher("/camunda/api/**"), withDefaults().matcher("/engine-rest/**"), withDefaults().matcher("/login"),
			withDefaults().matcher("/password"));
	private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	private PageHeaders() {
	}

	static void set(HeadersConfigurer<HttpSecurity> headers) {
		HeaderWriter caching = (request, response) -> {
			if (!response.containsHeader("Cache-Control")) {
				response.setHeader("Cache-Control", DATA.matches(request) ? "no-store" : "no-cache");
			}
		};
		headers.cacheControl(cache -> cache.disable()).frameOptions(frames -> frames.sameOrigin()).addHeaderWriter(caching)
				// An address may hold a code; another site learns neither it nor that somebody works here
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
				.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
				// The engine's pages set a policy of their own, with a nonce
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(ENGINE_PAGES),
						new ContentSecurityPolicyHeaderWriter(OURS_ONLY)));
	}
}
