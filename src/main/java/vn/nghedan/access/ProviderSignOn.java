package vn.nghedan.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.client.ClientsConfiguredCondition;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Sign-on by OpenID Connect, by configuration alone: there where {@code spring.security.oauth2.client} names a provider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class ProviderSignOn {

	/** Asks the provider for its addresses when the first one signs on, so that we start although it is away. */
	@Bean
	@Conditional(ClientsConfiguredCondition.class)
	ClientRegistrationRepository providers(OAuth2ClientProperties properties) {
		return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
				new OAuth2ClientPropertiesMapper(properties).asClientRegistrations()));
	}

	/** Adds it to the sign-on of our pages, with the local form or in its place. */
	static void add(HttpSecurity http, ObjectProvider<ClientRegistrationRepository> providers, OfficialsOfProvider officials)
			throws Exception {
		ClientRegistrationRepository configured = providers.getIfAvailable();
		if (configured == null) {
			return;
		}
		DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(configured,
				OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
		requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		http.oauth2Login(login -> login.loginPage("/login").clientRegistrationRepository(configured)
				.authorizedClientRepository(new NoTokensKept()).failureHandler(new SignOnFailure())
				.defaultSuccessUrl(Doors.TASKLIST).authorizationEndpoint(start -> start.authorizationRequestResolver(requests))
				// Without OpenID Connect a provider vouches for nobody
				.userInfoEndpoint(users -> users.oidcUserService(officials).userService(request -> {
					throw new OAuth2AuthenticationException(OfficialsOfProvider.NO_ACCOUNT);
				})));
	}
}
