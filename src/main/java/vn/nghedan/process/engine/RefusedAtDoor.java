package vn.nghedan.process.engine;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;

/** Keeps who asked the engine for something that is not his; ids in the address, which may be anything, are left out. */
@Component
class RefusedAtDoor {

	private static final int LONGEST = 120;
	private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH");

	private final AuditTrail audit;

	RefusedAtDoor(AuditTrail audit) {
		this.audit = audit;
	}

	void by(String username, String method, String path) {
		audit.recordApart(AuditEvent.of(AuditAction.DENIED, username).on("engine", kind(path)).fact("method", METHODS.contains(method) ? method : "OTHER"));
	}

	/** What kind of thing was asked for: words of the interface stay, whatever else is there does not. */
	static String kind(String path) {
		String words = path.replaceAll("/(?![a-zA-Z-]{1,40}(/|$))[^/]*", "/*").replaceFirst("^/", "");
		return words.isEmpty() ? "*" : words.substring(0, Math.min(LONGEST, words.length()));
	}
}
