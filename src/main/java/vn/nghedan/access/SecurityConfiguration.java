package vn.nghedan.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

import vn.nghedan.organization.Roles;

/**
 * One sign-on for our pages, {@code /api} and the engine's web applications, and Basic authentication for its REST API.
 * Matchers are built from path patterns: plain strings would match relative to the engine's own servlets and leave them open.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class SecurityConfiguration {

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	@Bean
	@Order(1)
	SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
		// No session and no cookie here, so nothing a forged request could use
		return http.securityMatcher(withDefaults().matcher("/engine-rest/**"))
				.authorizeHttpRequests(requests -> requests.anyRequest().hasAnyRole(Roles.OPERATOR, Roles.PROCESS_DESIGNER,
						Roles.ADMINISTRATOR))
				.httpBasic(basic -> basic.realmName("Nghe Dan"))
				.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.csrf(csrf -> csrf.disable())
				.logout(logout -> logout.disable())
				.requestCache(cache -> cache.disable())
				.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain everythingElse(HttpSecurity http, SignedOff signedOff, SignedOnOfficials officials)
			throws Exception {
		return http.authorizeHttpRequests(Doors::set)
				.formLogin(form -> form.loginPage("/login").failureHandler(new SignOnFailure()).defaultSuccessUrl(Doors.TASKLIST))
				.logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?signedOut"))
				.requestCache(cache -> cache.requestCache(Doors.savedPages()))
				.exceptionHandling(refused -> refused.authenticationEntryPoint(signedOff).accessDeniedHandler(signedOff))
				.csrf(ForgeryProtection::set)
				.headers(PageHeaders::set)
				.addFilterBefore(new LeaversLeave(officials), AuthorizationFilter.class)
				.addFilterAfter(new ForgeryCookie(), AuthorizationFilter.class)
				.addFilterAfter(new EngineLogout(), ForgeryCookie.class)
				.build();
	}
}
