package vn.nghedan.web.audit;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Records what was asked for before it is sent: what cannot be recorded is not told. */
@ControllerAdvice
class AuditedAnswers implements ResponseBodyAdvice<Object> {

	private final RequestTrail trail;

	AuditedAnswers(RequestTrail trail) {
		this.trail = trail;
	}

	@Override
	public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public Object beforeBodyWrite(Object body, MethodParameter answer, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request, ServerHttpResponse response) {
		if (saysNo(answer)) {
			trail.refused();
		}
		else if (request instanceof ServletServerHttpRequest servlet) {
			trail.read(servlet.getServletRequest(), body);
		}
		return body;
	}

	private static boolean saysNo(MethodParameter answer) {
		return AnnotatedElementUtils.hasAnnotation(answer.getContainingClass(), ControllerAdvice.class);
	}
}
