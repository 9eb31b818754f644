package vn.nghedan.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;

/** The ways in and out: a password of ours, a provider of identities, signing out; and what is looked at with each request. */
@Component
class Gate {

	private final SignOnProperties settings;
	private final ObjectProvider<ClientRegistrationRepository> providers;
	private final OfficialsOfProvider officials;
	private final AddressLimitFilter limits;
	private final StandingCheck standing;
	private final SignedOut signedOut;
	private final ApplicationEventPublisher events;

	Gate(SignOnProperties settings, ObjectProvider<ClientRegistrationRepository> providers, OfficialsOfProvider officials,
			AddressLimits limits, TooManyAttempts tooMany, Standings standings, ProblemWriter problems, SignedOut signedOut,
			ApplicationEventPublisher events) {
		if (!settings.form() && providers.getIfAvailable() == null) {
			throw new StartRefused("Nobody could sign on: nghedan.sign-on.form is false, and there is no provider of identities.",
					"Name one with spring.security.oauth2.client.registration.* and .provider.*, or leave the form on.");
		}
		this.settings = settings;
		this.providers = providers;
		this.officials = officials;
		this.limits = new AddressLimitFilter(limits, tooMany);
		this.standing = new StandingCheck(standings, problems);
		this.signedOut = signedOut;
		this.events = events;
	}

	/** For every chain: how often an address may try, and whether who is signed on still may be. */
	HttpSecurity guard(HttpSecurity http) {
		return http.addFilterBefore(limits, UsernamePasswordAuthenticationFilter.class)
				.addFilterBefore(standing, AuthorizationFilter.class);
	}

	/** For people: the sign-in page with the form, with providers or with both, and the way out. */
	HttpSecurity open(HttpSecurity http) throws Exception {
		if (settings.form()) {
			http.formLogin(form -> form.loginPage("/login").failureHandler(new SignOnFailure()).defaultSuccessUrl(Doors.TASKLIST));
		}
		ProviderSignOn.add(http, providers, officials);
		return http.logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(signedOut))
				.addFilterAfter(new EngineLogout(signedOut, events), ForgeryCookie.class);
	}
}
