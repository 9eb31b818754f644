package vn.nghedan.web;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.TransactionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Tells a collision with somebody else's change, and a database that does not answer, from an error of ours. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FailedRequests {

	private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

	@ExceptionHandler
	ProblemDetail failed(Exception e, Locale locale) throws Exception {
		// Whoever leaves a page while it is being answered has met no error
		if (e instanceof ErrorResponse || e instanceof AccessDeniedException || e instanceof AsyncRequestNotUsableException) {
			throw e;
		}
		if (causes(e).anyMatch(FailedRequests::isCollision)) {
			return Problem.of(HttpStatus.CONFLICT, "web.changed-meanwhile", locale);
		}
		if (causes(e).anyMatch(FailedRequests::isUnstorable)) {
			return Problem.of(HttpStatus.BAD_REQUEST, "web.unreadable", locale);
		}
		if (causes(e).anyMatch(FailedRequests::isDatabaseAway)) {
			// The driver's message may quote what was being written
			LOG.error("The database does not answer: {}", e.getClass().getName());
			return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "web.database-away", locale);
		}
		LOG.error("Request failed", e);
		return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "web.failed", locale);
	}

	private static Stream<Throwable> causes(Throwable e) {
		return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
	}

	/**
	 * The engine's exception is known by its name only, because the engine belongs to another package. SQL states: 40P01 a ring
	 * of waiting transactions that the database broke up, which the engine wraps in an exception that says nothing of it.
	 */
	private static boolean isCollision(Throwable cause) {
		return cause instanceof ConcurrencyFailureException || cause instanceof OptimisticLockException
				|| cause instanceof DuplicateKeyException || cause.getClass().getSimpleName().equals("OptimisticLockingException")
				|| cause instanceof SQLException sql && "40P01".equals(sql.getSQLState());
	}

	/** SQL states: 22021 a character that no text may hold, such as NUL, 22008 a moment out of the database's range. */
	private static boolean isUnstorable(Throwable cause) {
		return cause instanceof SQLException sql && Set.of("22021", "22008").contains(String.valueOf(sql.getSQLState()));
	}

	/** SQL states: 08 no connection, 57P server shutting down or starting, 53 too many connections. */
	private static boolean isDatabaseAway(Throwable cause) {
		// A transaction whose connection broke cannot even be rolled back, and that hides what broke it
		if (cause instanceof SQLTransientConnectionException || cause instanceof ConnectException
				|| cause instanceof TransactionException) {
			return true;
		}
		String state = cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
		return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
	}
}
