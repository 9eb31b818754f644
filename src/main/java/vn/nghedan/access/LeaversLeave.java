package vn.nghedan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of an account that was disabled, or whose official has left, at its next request for data. */
class LeaversLeave extends OncePerRequestFilter {

	private final SignedOnOfficials officials;

	LeaversLeave(SignedOnOfficials officials) {
		this.officials = officials;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().contains("/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		boolean signedOn = somebody != null && !(somebody instanceof AnonymousAuthenticationToken);
		if (signedOn && !officials.mayStillSignOn(somebody.getName())) {
			new SecurityContextLogoutHandler().logout(request, response, somebody);
		}
		chain.doFilter(request, response);
	}
}
