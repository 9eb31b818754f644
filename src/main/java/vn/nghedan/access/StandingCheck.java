package vn.nghedan.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks again, with each request, at who has signed on: the session of an account that was disabled, or whose official
 * has left or lost the last role, ends; and nothing opens before a password that somebody else gave is replaced.
 */
class StandingCheck extends OncePerRequestFilter {

	static final String NEW_PASSWORD = "/password";
	private static final Set<String> OPEN_WITH_ANY_PASSWORD = Set.of(NEW_PASSWORD, "/logout", "/login", "/api/me/password");

	private final Standings standings;
	private final ProblemWriter problems;

	StandingCheck(Standings standings, ProblemWriter problems) {
		this.standings = standings;
		this.problems = problems;
	}

	/** Styles, scripts and pictures hold nothing that anybody has to be kept from. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		int name = path.lastIndexOf('/');
		return path.startsWith("/login/") && !path.startsWith("/login/oauth2/") || path.startsWith("/camunda/app/") && path.indexOf('.', name) > 0
				|| path.startsWith("/camunda/lib/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		boolean signedOn = somebody != null && !(somebody instanceof AnonymousAuthenticationToken);
		Standing standing = signedOn ? standings.of(somebody) : Standing.FINE;
		if (standing == Standing.GONE) {
			new SecurityContextLogoutHandler().logout(request, response, somebody);
		}
		if (standing == Standing.NEW_PASSWORD && !OPEN_WITH_ANY_PASSWORD.contains(request.getRequestURI())) {
			refuse(request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (SignedOff.isPage(request)) {
			response.sendRedirect(NEW_PASSWORD);
		}
		else {
			problems.write(request, response, HttpStatus.FORBIDDEN, "access.change-password");
		}
	}
}
