package vn.nghedan.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditNames;
import vn.nghedan.audit.AuditTrail;

/** What is refused to somebody who has signed on before any controller hears of it. Whoever has not is a stranger, and many. */
@Component
class EdgeDenials {

	private final AuditTrail trail;
	private final AuditNames names;

	EdgeDenials(AuditTrail trail, AuditNames names) {
		this.trail = trail;
		this.names = names;
	}

	@EventListener
	void on(AuthorizationDeniedEvent<?> denied) {
		if (denied.getSource() instanceof HttpServletRequest request) {
			record(request, denied.getAuthentication().get(), "door");
		}
	}

	/** A request without the token that our own pages send along. */
	void forged(HttpServletRequest request) {
		record(request, SecurityContextHolder.getContext().getAuthentication(), "forged");
	}

	private void record(HttpServletRequest request, Authentication who, String reason) {
		if (who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)) {
			trail.recordApart(AuditEvent.of(AuditAction.DENIED, names.codeOf(who.getName()))
					.on("address", names.codeOf(request.getRequestURI().substring(1))).fact("way", request.getMethod()).fact("reason", reason));
		}
	}
}
