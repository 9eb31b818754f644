package vn.nghedan.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Leads back to the sign-in page, which tells a wrong password from a database or provider that does not answer and from
 * somebody whom the provider knows and we do not, and nothing more.
 */
class SignOnFailure implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
			throws IOException {
		response.sendRedirect("/login?" + reason(e));
	}

	private static String reason(AuthenticationException e) {
		if (e instanceof OAuth2AuthenticationException provider) {
			return provider.getError().getErrorCode().equals(OfficialsOfProvider.NO_ACCOUNT) ? "noAccount" : "providerFailed";
		}
		return e instanceof InternalAuthenticationServiceException ? "unavailable" : "wrong";
	}
}
