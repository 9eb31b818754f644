package vn.nghedan.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends our session too when somebody signs out by the button of Tasklist or Cockpit, once the engine has accepted it. */
class EngineLogout extends OncePerRequestFilter {

	private static final RequestMatcher BUTTON = withDefaults().matcher(HttpMethod.POST,
			"/camunda/api/admin/auth/user/{engine}/logout");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		if (response.getStatus() < 300) {
			new SecurityContextLogoutHandler().logout(request, response, SecurityContextHolder.getContext().getAuthentication());
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !BUTTON.matches(request);
	}
}
