package vn.nghedan.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads to the sign-in page after signing out. A script that signs out cannot follow to a provider of identities on another
 * server, so the sign-in page goes on there with the next page that is asked for.
 */
@Component
class SignedOut implements LogoutSuccessHandler {

	private static final String TO_PROVIDER = "nghedan.sign-out-at-provider";

	private final Optional<ProviderSignOut> provider;

	SignedOut(ObjectProvider<ClientRegistrationRepository> providers) {
		this.provider = Optional.ofNullable(providers.getIfAvailable()).map(ProviderSignOut::new);
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication somebody) throws IOException {
		remember(request, response, somebody);
		response.sendRedirect("/login?signedOut");
	}

	/** After our session has ended, and before the answer is on its way. */
	void remember(HttpServletRequest request, HttpServletResponse response, Authentication somebody) {
		if (somebody instanceof OAuth2AuthenticationToken) {
			provider.ifPresent(each -> request.getSession().setAttribute(TO_PROVIDER, each.address(request, response, somebody)));
		}
	}

	/** Where a person has to go on to, once; {@code null} when nowhere. */
	static String takeProvider(HttpServletRequest request) {
		HttpSession session = SignedOff.isPage(request) ? request.getSession(false) : null;
		String address = session == null ? null : (String) session.getAttribute(TO_PROVIDER);
		if (address != null) {
			session.removeAttribute(TO_PROVIDER);
		}
		return address;
	}
}
