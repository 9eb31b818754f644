package vn.nghedan.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What a request without a sign-on, or beyond what it allows, is told: pages lead to the sign-in page, the rest gets 401 or 403. */
@Component
class SignedOff implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final ProblemWriter problems;
	private final EdgeDenials denials;

	SignedOff(ProblemWriter problems, EdgeDenials denials) {
		this.problems = problems;
		this.denials = denials;
	}

	/** Whether a person in a browser asks for a page, rather than a script for data. */
	static boolean isPage(HttpServletRequest request) {
		String path = request.getRequestURI();
		String accept = request.getHeader("Accept");
		return "GET".equals(request.getMethod()) && accept != null && accept.contains("text/html")
				&& !path.startsWith("/api/") && !path.startsWith("/camunda/api/") && !path.startsWith("/v3/");
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
			throws IOException {
		if (isPage(request)) {
			response.sendRedirect("/login");
		}
		else {
			problems.write(request, response, HttpStatus.UNAUTHORIZED, "access.sign-on");
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) throws IOException {
		boolean forged = e instanceof CsrfException;
		if (forged) {
			denials.forged(request);
		}
		if (forged && request.getRequestURI().equals("/login")) {
			response.sendRedirect("/login?expired");
		}
		else {
			problems.write(request, response, HttpStatus.FORBIDDEN, forged ? "access.forged" : "access.not-allowed");
		}
	}
}
