package vn.nghedan.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what the page of another site makes a browser change here. Browsers say of each request which site asked for it,
 * and no script can say otherwise; a program that is no browser says nothing and is known by its password alone.
 */
class ForeignPages extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
	private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

	private final ProblemWriter problems;

	ForeignPages(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String site = request.getHeader("Sec-Fetch-Site");
		if (!READING.contains(request.getMethod()) && (site != null && OTHERS.contains(site) || "null".equals(request.getHeader("Origin")))) {
			problems.write(request, response, HttpStatus.FORBIDDEN, "access.forged");
		}
		else {
			chain.doFilter(request, response);
		}
	}
}
