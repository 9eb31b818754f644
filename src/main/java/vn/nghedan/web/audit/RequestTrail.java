package vn.nghedan.web.audit;

import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditNames;
import vn.nghedan.audit.AuditOwed;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.audit.RecentReads;
import vn.nghedan.web.AboutCase;

/** Turns a request into its entry: what was read, once it is found and before it is sent; what is to be changed; what was refused. */
@Component
class RequestTrail {

	private static final String TRIAL = "dryRun";

	private final AuditTrail trail;
	private final AuditOwed owed;
	private final AuditNames names;
	private final AuditedRoutes routes;
	private final PlacesOfCases places;
	private final RecentReads recent;

	RequestTrail(AuditTrail trail, AuditOwed owed, AuditNames names, AuditedRoutes routes, PlacesOfCases places, RecentReads recent) {
		this.trail = trail;
		this.owed = owed;
		this.names = names;
		this.routes = routes;
		this.places = places;
		this.recent = recent;
	}

	void begin(HttpServletRequest request, HandlerMethod handler) {
		owed.begin();
		AuditedRequest asked = AuditedRequest.of(request, names);
		AuditedRequest.keep(asked, request);
		if (asked == null) {
			return;
		}
		AuditAction action = routes.actionOf(asked.method(), asked.template());
		if (action != null && !AuditedRoutes.isReading(asked.method()) && action != AuditAction.SEARCHED && !isTrial(request, handler)) {
			owed.owe(asked.event(action, CurrentActor.get().username(), null));
		}
	}

	/** @param answer what was found, {@code null} where nobody knows */
	void read(HttpServletRequest request, Object answer) {
		AuditedRequest asked = AuditedRequest.keptIn(request);
		AuditAction action = asked == null ? null : routes.actionOf(asked.method(), asked.template());
		boolean reads = action == AuditAction.SEARCHED || action != null && AuditedRoutes.isReading(asked.method());
		if (!reads || owed.isPaid()) {
			return;
		}
		AuditedRequest found = answer instanceof AboutCase about && about.businessKey() != null
				? new AuditedRequest(asked.method(), asked.template(), about.caseKind(), names.codeOf(about.businessKey()), null) : asked;
		AuditEvent event = found.event(action, CurrentActor.get().username(), null);
		String look = String.join("|", event.actor(), action.name(), found.kind() == null ? found.template() : found.kind() + found.which(),
				String.valueOf(found.part()));
		boolean everyTime = action == AuditAction.SEARCHED || action == AuditAction.PRINTED;
		if (everyTime || !recent.isKnown(look)) {
			trail.record(event.in(places.of(found.kind(), found.which())));
			recent.keep(look);
		}
	}

	/** With the first thing that the request writes, so that both are kept or neither. */
	void changed() {
		owed.take().ifPresent(event -> trail.record(event.in(places.of(event.subjectKind(), event.subject()))));
	}

	/** Nothing was changed, and what is written from now on, such as the session, is no change of his. */
	void refused() {
		owed.take();
	}

	/** What the caller was refused, also in the form of something that is not there. */
	void denied(HttpServletRequest request, int status) {
		AuditedRequest asked = AuditedRequest.keptIn(request);
		if (asked != null && !owed.isPaid()) {
			trail.record(asked.event(AuditAction.DENIED, CurrentActor.get().username(), places.of(asked.kind(), asked.which()))
					.fact("status", status));
		}
	}

	void end() {
		owed.end();
	}

	// Where nobody reads the word it means nothing, and what was asked is done
	private static boolean isTrial(HttpServletRequest request, HandlerMethod handler) {
		return Boolean.parseBoolean(request.getParameter(TRIAL))
				&& Stream.of(handler.getMethod().getParameters()).anyMatch(each -> each.getName().equals(TRIAL));
	}
}
