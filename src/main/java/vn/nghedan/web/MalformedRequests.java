package vn.nghedan.web;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonMappingException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Explains requests that cannot be read at all, field by field, naming the values that are allowed. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MalformedRequests {

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException e, Locale locale) {
		if (e.getCause() instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
			return Problem.ofFields(List.of(WrongField.of(wrong, locale)), locale);
		}
		return Problem.of(HttpStatus.BAD_REQUEST, "web.unreadable", locale);
	}

	@ExceptionHandler
	ProblemDetail invalid(MethodArgumentNotValidException e, Locale locale) {
		return Problem.ofFields(e.getFieldErrors().stream().map(error -> WrongField.of(error, locale)).toList(), locale);
	}

	/** Parameters and parts of the address that break their rules, with the fields of the body among them. */
	@ExceptionHandler
	ProblemDetail invalidParameters(HandlerMethodValidationException e, Locale locale) {
		return Problem.ofFields(e.getParameterValidationResults().stream().flatMap(result -> result.getResolvableErrors().stream()
				.map(error -> error instanceof FieldError field ? WrongField.of(field, locale)
						: WrongField.of(result.getMethodParameter().getParameterName(), error, locale))).toList(), locale);
	}

	@ExceptionHandler
	ProblemDetail wrongParameter(MethodArgumentTypeMismatchException e, Locale locale) {
		return Problem.ofFields(List.of(WrongField.typed(e.getName(), e.getRequiredType(), locale)), locale);
	}

	@ExceptionHandler
	ProblemDetail missingParameter(MissingServletRequestParameterException e, Locale locale) {
		return Problem.ofFields(List.of(WrongField.named(e.getParameterName(), "NotNull", locale)), locale);
	}

	@ExceptionHandler
	ProblemDetail wrongMethod(org.springframework.web.HttpRequestMethodNotSupportedException e, HttpServletRequest request,
			Locale locale) {
		return Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "web.wrong-method", locale, e.getMethod());
	}

	@ExceptionHandler
	ProblemDetail wrongMediaType(org.springframework.web.HttpMediaTypeNotSupportedException e, Locale locale) {
		return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "web.wrong-media-type", locale);
	}

	@ExceptionHandler
	ProblemDetail noSuchPath(org.springframework.web.servlet.resource.NoResourceFoundException e, Locale locale) {
		return Problem.of(HttpStatus.NOT_FOUND, "web.no-such-path", locale);
	}
}
