package vn.nghedan.web;

import java.util.List;
import java.util.Locale;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import vn.nghedan.organization.ImportRejected;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.SheetRejected;

/** Says no in the words of the domain: what is wrong with the request and what to do. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedRequests {

	@ExceptionHandler
	ProblemDetail refused(Refusal refusal, Locale locale) {
		return Problem.of(statusOf(refusal.kind()), refusal.code(), refusal.in(locale), locale);
	}

	@ExceptionHandler
	ProblemDetail refused(RefusedField refusal, Locale locale) {
		ProblemDetail problem = refused((Refusal) refusal, locale);
		problem.setProperty("errors", List.of(new Problem.FieldError(refusal.field(), refusal.code(), refusal.in(locale))));
		return problem;
	}

	/** Every row or cell that is wrong, so that all are corrected in one go. */
	@ExceptionHandler
	ProblemDetail rejected(ImportRejected refusal, Locale locale) {
		ProblemDetail problem = Problem.of(statusOf(refusal.kind()), refusal.code(), refusal.summary(locale), locale);
		problem.setProperty("rows", refusal.problems().stream().map(each -> new WrongRow(each.file(), each.line(), each.column(),
				each.cell(), each.message(locale))).toList());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail rejected(SheetRejected refusal, Locale locale) {
		ProblemDetail problem = refused((Refusal) refusal, locale);
		problem.setProperty("rows", refusal.problems().stream()
				.map(each -> new SheetLine(each.line(), each.column(), each.message(locale))).toList());
		return problem;
	}

	/** A cell of a table from people, found by its line and the heading of its column. */
	record SheetLine(int line, String column, String message) {
	}

	/** A cell of a file, or of a list that was sent: {@code successions[3].to}. */
	record WrongRow(String file, int line, String column, String cell, String message) {
	}

	private static HttpStatus statusOf(Refusal.Kind kind) {
		return switch (kind) {
			case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
			case CONFLICT -> HttpStatus.CONFLICT;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case GONE -> HttpStatus.GONE;
			case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
		};
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException e, Locale locale) {
		return Problem.of(HttpStatus.PAYLOAD_TOO_LARGE, "web.upload-too-large", locale, 10);
	}

	@ExceptionHandler({ MultipartException.class, MissingServletRequestPartException.class })
	ProblemDetail noFile(Exception e, Locale locale) {
		return Problem.of(HttpStatus.BAD_REQUEST, "web.no-file", locale);
	}
}
