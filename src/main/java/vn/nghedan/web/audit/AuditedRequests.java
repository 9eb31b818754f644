package vn.nghedan.web.audit;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sees every request of somebody who has signed on come and go. */
@Component
class AuditedRequests implements HandlerInterceptor {

	/** Not found stands for not yours: a case that the caller may not see is answered as one that does not exist. */
	private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 410);

	private final RequestTrail trail;

	AuditedRequests(RequestTrail trail) {
		this.trail = trail;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && isSomebodys()) {
			trail.begin(request, method);
		}
		return true;
	}

	// What was neither sent as a body nor written in a transaction is recorded here at the latest
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
		try {
			if (AuditedRequest.keptIn(request) == null || !isSomebodys()) {
				return;
			}
			if (REFUSED.contains(response.getStatus())) {
				trail.denied(request, response.getStatus());
			}
			else if (failure == null && response.getStatus() < 400) {
				trail.read(request, null);
				trail.changed();
			}
		}
		finally {
			trail.end();
		}
	}

	private static boolean isSomebodys() {
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		return somebody != null && somebody.isAuthenticated() && !(somebody instanceof AnonymousAuthenticationToken);
	}
}
