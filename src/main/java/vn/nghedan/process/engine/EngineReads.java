package vn.nghedan.process.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditNames;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.audit.RecentReads;

/**
 * Keeps what somebody has read of cases in the engine itself, in Cockpit or by a program. Models leave no trace, nor do the
 * lists of one's own steps, which Tasklist asks for again by itself.
 */
@Component
class EngineReads {

	private static final Pattern SHOWS_CASES = Pattern
		.compile("/(history|process-instance|variable-instance|execution|incident|job|external-task|batch)(/.*)?|/task/(?!count$).+");
	private static final Pattern ONE = Pattern.compile("/(?:history/)?(?:process-instance|task)/(?!count$|report$)([^/]+).*");

	private final AuditTrail audit;
	private final AuditNames names;
	private final OperatedCases cases;
	private final RecentReads recent;

	EngineReads(AuditTrail audit, AuditNames names, OperatedCases cases, RecentReads recent) {
		this.audit = audit;
		this.names = names;
		this.cases = cases;
		this.recent = recent;
	}

	/** @param path of the engine's own, without where it is mounted */
	void by(String username, HttpServletRequest request, String path) {
		boolean changes = !"GET".equals(request.getMethod()) && (!"POST".equals(request.getMethod()) || ONE.matcher(path).matches());
		if (changes || !SHOWS_CASES.matcher(path).matches())
			return;
		Optional<String> one = one(request, path);
		String look = String.join("|", username, "engine", one.orElseGet(() -> RefusedAtDoor.kind(path)));
		if (recent.isKnown(look))
			return;
		AuditEvent event = AuditEvent.of(one.isPresent() ? AuditAction.READ : AuditAction.LISTED, username)
			.fact("engine", RefusedAtDoor.kind(path));
		audit.recordApart(one.flatMap(id -> cases.about(event, id)).orElseGet(() -> key(request).map(key -> event.on("case", names.codeOf(key)))
			.orElseGet(() -> event.on("engine", RefusedAtDoor.kind(path)))));
		recent.keep(look);
	}

	private static Optional<String> one(HttpServletRequest request, String path) {
		Matcher named = ONE.matcher(path);
		return named.matches() ? Optional.of(named.group(1))
				: Stream.of("processInstanceId", "taskId").map(request::getParameter).filter(id -> id != null).findFirst().or(() -> key(request));
	}

	private static Optional<String> key(HttpServletRequest request) {
		return Stream.of("processInstanceBusinessKey", "businessKey").map(request::getParameter).filter(key -> key != null).findFirst();
	}
}
