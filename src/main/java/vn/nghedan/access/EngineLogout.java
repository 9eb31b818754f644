package vn.nghedan.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Ends our session too when somebody signs out by the button of Tasklist or Cockpit, once the engine has accepted it. */
class EngineLogout extends OncePerRequestFilter {

	private static final RequestMatcher BUTTON = withDefaults().matcher(HttpMethod.POST,
			"/camunda/api/admin/auth/user/{engine}/logout");

	private final SignedOut signedOut;
	private final ApplicationEventPublisher events;

	EngineLogout(SignedOut signedOut, ApplicationEventPublisher events) {
		this.signedOut = signedOut;
		this.events = events;
	}

	/** The answer is held back, since what is to be done next needs a cookie. */
	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		chain.doFilter(request, held);
		if (held.getStatus() < 300 && somebody != null) {
			new SecurityContextLogoutHandler().logout(request, response, somebody);
			signedOut.remember(request, response, somebody);
			events.publishEvent(new LogoutSuccessEvent(somebody));
		}
		held.copyBodyToResponse();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !BUTTON.matches(request);
	}
}
