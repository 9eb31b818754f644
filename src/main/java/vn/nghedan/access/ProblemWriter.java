package vn.nghedan.access;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import vn.nghedan.platform.Messages;

/** Answers in front of the controllers with the same problem details (RFC 9457) as they do, in the caller's language. */
@Component
class ProblemWriter {

	private final ObjectMapper json;
	private final LocaleResolver locales;

	ProblemWriter(ObjectMapper json, LocaleResolver locales) {
		this.json = json;
		this.locales = locales;
	}

	void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code) throws IOException {
		Locale locale = locales.resolveLocale(request);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, Messages.text("access", "refusal." + code, locale));
		problem.setTitle(Messages.text("access", "title." + code, locale));
		problem.setType(URI.create("urn:nghe-dan:problem:" + code));
		problem.setInstance(URI.create(request.getRequestURI()));
		problem.setProperty("code", code);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(json.writeValueAsBytes(problem));
	}
}
