package vn.nghedan.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import vn.nghedan.organization.Roles;

/**
 * One sign-on for our pages, {@code /api} and the engine's web applications, and Basic authentication for its REST API.
 * Matchers are built from path patterns: plain strings would match relative to the engine's own servlets and leave them open.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ AccessProperties.class, SignOnProperties.class })
class SecurityConfiguration {

	static final RequestMatcher FILES = new OrRequestMatcher(withDefaults().matcher(HttpMethod.GET, "/screens/**"),
			withDefaults().matcher(HttpMethod.HEAD, "/screens/**"));

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	@Bean
	@Order(1)
	SecurityFilterChain engineRest(HttpSecurity http, SignedOff signedOff, Gate gate, ProblemWriter problems, SignOnProperties settings)
			throws Exception {
		// No session and no cookie here; but a browser that was told the password once sends it to everybody who asks
		http.securityMatcher(withDefaults().matcher("/engine-rest/**"))
				.authorizeHttpRequests(requests -> requests.anyRequest().hasAnyRole(Roles.OPERATOR, Roles.PROCESS_DESIGNER,
						Roles.ADMINISTRATOR))
				.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.csrf(csrf -> csrf.disable())
				.headers(PageHeaders::set)
				.addFilterBefore(new ForeignPages(problems), BasicAuthenticationFilter.class)
				.logout(logout -> logout.disable())
				.exceptionHandling(refused -> refused.accessDeniedHandler(signedOff))
				.requestCache(cache -> cache.disable());
		if (settings.passwordsForPrograms()) {
			http.httpBasic(basic -> basic.realmName("Nghe Dan"));
		}
		else {
			http.exceptionHandling(refused -> refused.authenticationEntryPoint(signedOff));
		}
		return gate.guard(http).build();
	}

	/** Scripts and styles hold nothing that anybody has to be kept from, and a first page asks for a hundred of them. */
	@Bean
	@Order(2)
	SecurityFilterChain scriptsAndStyles(HttpSecurity http) throws Exception {
		return http.securityMatcher(FILES)
				.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
				.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.csrf(csrf -> csrf.disable())
				.logout(logout -> logout.disable())
				.requestCache(cache -> cache.disable())
				.headers(PageHeaders::set).build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain everythingElse(HttpSecurity http, SignedOff signedOff, Gate gate, ProblemWriter problems) throws Exception {
		http.authorizeHttpRequests(Doors::set)
				.requestCache(cache -> cache.requestCache(Doors.savedPages()))
				.exceptionHandling(refused -> refused.authenticationEntryPoint(signedOff).accessDeniedHandler(signedOff))
				.csrf(ForgeryProtection::set)
				.headers(PageHeaders::set)
				.addFilterBefore(new ForeignPages(problems), CsrfFilter.class)
				.addFilterAfter(new ForgeryCookie(), AuthorizationFilter.class);
		return gate.open(gate.guard(http)).build();
	}
}
