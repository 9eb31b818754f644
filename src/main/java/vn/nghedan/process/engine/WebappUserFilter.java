package vn.nghedan.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes who signed on with us the user of Tasklist, Cockpit and Admin. The engine's own filter looks at groups once a
 * session; this one looks at each request, so that a role that ended opens nothing any more.
 */
class WebappUserFilter extends OncePerRequestFilter {

	private static final Pattern NEEDS_USER = Pattern.compile("/camunda/(api/(?!\\w+/plugin/[^/]+/static/).*|app/\\w+/\\w+/)");

	private final ProcessEngine engine;
	private final EngineGroups groups;
	private final EngineUsers users;
	private final IdentitySync identities;

	WebappUserFilter(ProcessEngine engine, EngineGroups groups, EngineUsers users, IdentitySync identities) {
		this.engine = engine;
		this.groups = groups;
		this.users = users;
		this.identities = identities;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SignedOnUser user = SignedOnUser.of(groups).orElse(null);
		if (user == null) {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		identities.syncOnNewDay();
		Authentications known = AuthenticationUtil.getAuthsFromSession(request.getSession());
		if (!isSame(known, user)) {
			known.addOrReplace(authenticationOf(user));
			// The session holds a copy of what was set, and only what is set reaches the other nodes
			AuthenticationUtil.updateSession(request.getSession(), known);
		}
		if (isCockpits(request) && !isAuthorizedForCockpit(known))
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		else
			chain.doFilter(request, response);
	}

	/** The engine guards Cockpit's pages but not the queries behind them, and these count the cases of all units. */
	private boolean isAuthorizedForCockpit(Authentications known) {
		return known.getAuthenticationForProcessEngine(engine.getName()) instanceof UserAuthentication user
				&& user.isAuthorizedForApp("cockpit");
	}

	private static boolean isCockpits(HttpServletRequest request) {
		return path(request).startsWith("/camunda/api/cockpit/");
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !NEEDS_USER.matcher(path(request)).matches();
	}

	private boolean isSame(Authentications known, SignedOnUser user) {
		return known.getAuthenticationForProcessEngine(engine.getName()) instanceof UserAuthentication before
				&& before.getIdentityId().equals(user.username()) && Set.copyOf(before.getGroupIds()).equals(user.groups());
	}

	private UserAuthentication authenticationOf(SignedOnUser user) {
		users.keep(user.username());
		return AuthenticationUtil.createAuthentication(engine, user.username(), List.copyOf(user.groups()), List.of());
	}
}
