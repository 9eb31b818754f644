package vn.nghedan.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls its REST API: a call by nobody is checked by nobody and may do anything. */
class EngineRestUserFilter extends OncePerRequestFilter {

	private final IdentityService identity;
	private final EngineGroups groups;

	EngineRestUserFilter(IdentityService identity, EngineGroups groups) {
		this.identity = identity;
		this.groups = groups;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SignedOnUser user = SignedOnUser.of(groups).orElse(null);
		if (user == null) {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		try {
			identity.setAuthentication(user.username(), List.copyOf(user.groups()), List.of());
			chain.doFilter(request, response);
		}
		finally {
			identity.clearAuthentication();
		}
	}
}
