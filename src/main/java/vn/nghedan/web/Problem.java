package vn.nghedan.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import vn.nghedan.platform.Messages;

/** Makes problem details (RFC 9457) whose texts are in the caller's language and whose {@code code} is for programs. */
final class Problem {

	private static final Set<Integer> TITLED = Set.of(400, 403, 404, 405, 409, 410, 413, 415, 422, 500, 503);

	/** One wrong field of a request; {@code code} names the rule. */
	record FieldError(String field, String code, String message) {
	}

	private Problem() {
	}

	/** A problem of the web's own, with the texts {@code title.<code>} and {@code refusal.<code>} of its bundle. */
	static ProblemDetail of(HttpStatus status, String code, Locale locale, Object... arguments) {
		return of(status, code, text("refusal." + code, locale, arguments), locale);
	}

	static ProblemDetail of(HttpStatus status, String code, String detail, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(text("title." + (TITLED.contains(status.value()) ? status.value() : 400), locale));
		problem.setType(URI.create("urn:nghe-dan:problem:" + code));
		problem.setProperty("code", code);
		return problem;
	}

	static ProblemDetail ofFields(List<FieldError> errors, Locale locale) {
		ProblemDetail problem = of(HttpStatus.BAD_REQUEST, "web.invalid-fields", locale, errors.size());
		problem.setProperty("errors", errors);
		return problem;
	}

	static String text(String key, Locale locale, Object... arguments) {
		return Messages.text("web", key, locale, arguments);
	}
}
