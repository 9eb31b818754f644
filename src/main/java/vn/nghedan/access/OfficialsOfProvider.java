package vn.nghedan.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Recognises an official of ours in whom a provider of identities vouches for. The provider says who somebody is; whether he
 * may come in and with which roles is said by the organisation, as with a password of ours.
 */
@Component
class OfficialsOfProvider implements OAuth2UserService<OidcUserRequest, OidcUser> {

	static final String NO_ACCOUNT = "no_account";
	private static final List<String> KEPT = List.of(IdTokenClaimNames.ISS, IdTokenClaimNames.SUB, IdTokenClaimNames.AUD);

	private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();
	private final Standings standings;
	private final AccountJournal journal;
	private final String usernameClaim;

	OfficialsOfProvider(Standings standings, AccountJournal journal, SignOnProperties properties) {
		this.standings = standings;
		this.journal = journal;
		this.usernameClaim = properties.oidc().usernameClaim();
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser vouchedFor = provider.loadUser(request);
		String username = vouchedFor.getClaimAsString(usernameClaim);
		if (username == null || !standings.maySignOnByProvider(username) || isUnproved(vouchedFor)) {
			journal.refusedInSpiteOfProvider(username);
			throw new OAuth2AuthenticationException(new OAuth2Error(NO_ACCOUNT));
		}
		return new DefaultOidcUser(standings.authoritiesOf(username), bare(vouchedFor.getIdToken(), username), usernameClaim);
	}

	/** An address that anybody may enter at the provider as his own says nothing. */
	private boolean isUnproved(OidcUser vouchedFor) {
		return usernameClaim.equals(StandardClaimNames.EMAIL) && !Boolean.TRUE.equals(vouchedFor.getEmailVerified());
	}

	/** What else the provider tells of a person has no business in the table of sessions. */
	private OidcIdToken bare(OidcIdToken token, String username) {
		Map<String, Object> claims = new HashMap<>(Map.of(usernameClaim, username));
		KEPT.stream().filter(token::hasClaim).forEach(name -> claims.put(name, kept(token.getClaim(name))));
		Instant issued = token.getIssuedAt();
		return new OidcIdToken(token.getTokenValue(), issued, token.getExpiresAt(), claims);
	}

	private static Object kept(Object claim) {
		return claim instanceof List<?> list ? List.copyOf(list) : String.valueOf(claim);
	}
}
