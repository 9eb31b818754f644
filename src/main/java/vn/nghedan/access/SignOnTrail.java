package vn.nghedan.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditNames;
import vn.nghedan.audit.AuditTrail;

/** Who signed on, who tried to and who left; never a password, and of a name that nobody has not even the name. */
@Component
class SignOnTrail {

	/** A program signs on with each call; the record says so once in a while. */
	private static final Duration ONCE_IN = Duration.ofMinutes(10);
	private static final int MOST_PROGRAMS = 10_000;

	private final AuditTrail trail;
	private final AuditNames names;
	private final AccountRows accounts;
	private final Clock clock;
	private final Map<String, Instant> programs = new ConcurrentHashMap<>();

	SignOnTrail(AuditTrail trail, AuditNames names, AccountRows accounts, Clock clock) {
		this.trail = trail;
		this.names = names;
		this.accounts = accounts;
		this.clock = clock;
	}

	@EventListener
	void on(InteractiveAuthenticationSuccessEvent signedOn) {
		record(AuditAction.SIGNED_IN, signedOn.getAuthentication(), way(signedOn.getAuthentication()));
	}

	/** Also told of each call of a program; what a person did comes once more, as the event above. */
	@EventListener
	void on(AuthenticationSuccessEvent signedOn) {
		Authentication who = signedOn.getAuthentication();
		if (BasicCalls.isOne() && isDue(who.getName())) {
			record(AuditAction.SIGNED_IN, who, "basic");
		}
	}

	@EventListener
	void on(AbstractAuthenticationFailureEvent failed) {
		AuthenticationException why = failed.getException();
		// Nothing can be recorded while the database does not answer
		if (why instanceof AuthenticationServiceException) {
			return;
		}
		String name = failed.getAuthentication().getName();
		trail.recordApart(AuditEvent.of(AuditAction.SIGN_IN_FAILED, actor(name))
				.fact("reason", why.getClass().getSimpleName().replace("Exception", ""))
				.fact("from", address(failed.getAuthentication())));
	}

	@EventListener
	void on(LogoutSuccessEvent left) {
		record(AuditAction.SIGNED_OUT, left.getAuthentication(), null);
	}

	private void record(AuditAction action, Authentication who, String way) {
		trail.recordApart(AuditEvent.of(action, actor(who.getName())).fact("way", way).fact("from", address(who)));
	}

	private String actor(String name) {
		boolean known = name != null && AuditEvent.isCode(name) && accounts.existsById(name);
		return known ? name : names.ofUnknown(name);
	}

	/** The form, or a provider of identities. */
	private static String way(Authentication who) {
		return who.getClass().getSimpleName().startsWith("OAuth2") ? "provider" : "form";
	}

	private String address(Authentication who) {
		return who.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
				? names.ofAddress(details.getRemoteAddress()) : null;
	}

	private boolean isDue(String program) {
		Instant now = clock.instant();
		if (programs.size() > MOST_PROGRAMS) {
			programs.clear();
		}
		Instant before = programs.get(program);
		boolean due = before == null || before.isAfter(now) || before.plus(ONCE_IN).isBefore(now);
		if (due) {
			programs.put(program, now);
		}
		return due;
	}
}
