package vn.nghedan.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Knows where a provider ends its own session; one that does not say so leads back to our sign-in page. */
class ProviderSignOut extends OidcClientInitiatedLogoutSuccessHandler {

	private static final String BACK = "/login?signedOut";

	ProviderSignOut(ClientRegistrationRepository providers) {
		super(providers);
		setPostLogoutRedirectUri("{baseUrl}" + BACK);
		setDefaultTargetUrl(BACK);
	}

	String address(HttpServletRequest request, HttpServletResponse response, Authentication somebody) {
		return determineTargetUrl(request, response, somebody);
	}
}
