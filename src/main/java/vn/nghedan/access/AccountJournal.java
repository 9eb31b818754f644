package vn.nghedan.access;

import org.springframework.stereotype.Component;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditNames;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.ImportReport;

/** Writes into the record what happens to accounts, in the transaction in which it happens. */
@Component
class AccountJournal {

	private final AuditTrail trail;
	private final AuditNames names;

	AccountJournal(AuditTrail trail, AuditNames names) {
		this.trail = trail;
		this.names = names;
	}

	/** A provider vouches for somebody whom we do not let in; no event of the sign-on tells that. */
	void refusedInSpiteOfProvider(String username) {
		trail.recordApart(AuditEvent.of(AuditAction.SIGN_IN_FAILED, names.ofUnknown(username)).fact("way", "provider"));
	}

	/** @param ended how many sessions this has ended */
	void passwordChanged(String by, String username, int ended) {
		trail.record(about(AuditAction.PASSWORD_CHANGED, by, username).fact("sessionsEnded", ended));
	}

	void locked(String username) {
		trail.record(about(AuditAction.LOCKED, username, username));
	}

	void disabled(String by, String username, int ended) {
		trail.record(about(AuditAction.CHANGED, by, username).fact("account", "disabled").fact("sessionsEnded", ended));
	}

	void enabled(String by, String username) {
		trail.record(about(AuditAction.CHANGED, by, username).fact("account", "enabled"));
	}

	void signedOff(String by, String username, int ended) {
		trail.record(about(AuditAction.CHANGED, by, username).fact("account", "signed-off").fact("sessionsEnded", ended));
	}

	/** @param rows how many accounts stood in the file */
	void organizationLoaded(Actor by, ImportReport report, int rows) {
		trail.record(AuditEvent.of(AuditAction.ROLE_CHANGED, by).on("organization", "import").fact("units", report.authorities())
				.fact("officials", report.officials()).fact("roles", report.roles()).fact("substitutions", report.substitutions())
				.fact("accounts", rows));
	}

	private static AuditEvent about(AuditAction action, String by, String username) {
		return AuditEvent.of(action, by).on("account", username);
	}
}
