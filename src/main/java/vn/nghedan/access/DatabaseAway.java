package vn.nghedan.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sessions stand in the database, so without it a request fails before any page or answer of ours: this one says so. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class DatabaseAway extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
	private static final String CODE = "access.unavailable";

	private final DoorPage page;
	private final ProblemWriter problems;

	DatabaseAway(DoorPage page, ProblemWriter problems) {
		this.page = page;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (RuntimeException | ServletException e) {
			if (response.isCommitted() || !isOfDatabase(e)) {
				throw e;
			}
			// The driver's message may quote what was being written
			LOG.error("The database does not answer: {}", e.getClass().getName());
			response.reset();
			answer(request, response);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!SignedOff.isPage(request)) {
			problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, CODE);
			return;
		}
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
		response.getOutputStream().write(page.message(CODE, "sign-in.unavailable").getBytes(StandardCharsets.UTF_8));
	}

	private static boolean isOfDatabase(Throwable e) {
		return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20)
				.anyMatch(cause -> cause instanceof DataAccessException || cause instanceof TransactionException);
	}
}
