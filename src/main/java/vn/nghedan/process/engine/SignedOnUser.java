package vn.nghedan.process.engine;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who the request comes from, as the engine needs it: with the groups of this moment. */
record SignedOnUser(String username, Set<String> groups) {

	static Optional<SignedOnUser> of(EngineGroups groups) {
		Authentication signedOn = SecurityContextHolder.getContext().getAuthentication();
		if (signedOn == null || !signedOn.isAuthenticated() || signedOn instanceof AnonymousAuthenticationToken)
			return Optional.empty();
		return Optional.of(new SignedOnUser(signedOn.getName(), groups.of(signedOn.getName())));
	}
}
