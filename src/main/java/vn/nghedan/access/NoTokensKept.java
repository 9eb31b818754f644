package vn.nghedan.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** We ask a provider for nothing after the sign-on, so its tokens are thrown away instead of kept in the memory of a node. */
class NoTokensKept implements OAuth2AuthorizedClientRepository {

	@Override
	public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String provider, Authentication somebody,
			HttpServletRequest request) {
		return null;
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient tokens, Authentication somebody, HttpServletRequest request,
			HttpServletResponse response) {
		// not kept
	}

	@Override
	public void removeAuthorizedClient(String provider, Authentication somebody, HttpServletRequest request,
			HttpServletResponse response) {
		// there is none
	}
}
