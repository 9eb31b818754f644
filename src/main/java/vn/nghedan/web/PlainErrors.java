package vn.nghedan.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What no handler of ours has answered is told in our own form, too: neither a class, nor a path, nor a trace. */
@Component
class PlainErrors extends DefaultErrorAttributes {

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Object found = request.getAttribute("jakarta.servlet.error.status_code", WebRequest.SCOPE_REQUEST);
		HttpStatus status = found instanceof Integer code ? HttpStatus.resolve(code) : null;
		ProblemDetail problem = Problem.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, code(status),
				LocaleContextHolder.getLocale());
		Map<String, Object> attributes = new LinkedHashMap<>();
		attributes.put("type", problem.getType());
		attributes.put("title", problem.getTitle());
		attributes.put("status", problem.getStatus());
		attributes.put("detail", problem.getDetail());
		attributes.putAll(problem.getProperties());
		return attributes;
	}

	private static String code(HttpStatus status) {
		if (status == null || status.is5xxServerError()) {
			return "web.failed";
		}
		return status == HttpStatus.NOT_FOUND ? "web.no-such-path" : "web.refused";
	}
}
