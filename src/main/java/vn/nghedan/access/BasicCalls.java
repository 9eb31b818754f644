package vn.nghedan.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whether the request of this thread brings its password along, as programs do. */
final class BasicCalls {

	private BasicCalls() {
	}

	static boolean isOne() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				&& bringsPassword(attributes.getRequest());
	}

	private static boolean bringsPassword(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
	}
}
