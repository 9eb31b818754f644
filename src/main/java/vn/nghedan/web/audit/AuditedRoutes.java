package vn.nghedan.web.audit;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nghedan.audit.AuditAction;

/**
 * As what a request is recorded, by method and address. What is not named here is recorded as well, in general words, so that
 * a new address leaves its trace without anybody thinking of it; left out is only what is listed.
 */
@Component
class AuditedRoutes {

	/** What hangs on the wall of every office, what belongs to the caller alone, and the record, which speaks for itself. */
	private static final List<String> READ_WITHOUT_TRACE = List.of("/api/me", "/api/reference", "/api/organization", "/api/calendars",
			"/api/deadline-rules", "/api/alarm-rules", "/api/extension-limits", "/api/subject-fields", "/api/competence",
			"/api/recalculations", "/api/review-rhythms", "/api/meeting-series", "/api/programmes", "/api/receptions",
			"/api/meetings/accusation-words", "/api/numbers", "/api/dashboard", "/api/alarms", "/api/mentions", "/api/outreach/staff", "/api/audit",
			"/api/worklist/filters", "/api/answer-templates", "/api/reminders", "/api/bulk");

	/** They change nothing, or nothing but what the caller has looked at. */
	private static final Set<String> DONE_WITHOUT_TRACE = Set.of("/api/competence/try", "/api/alarms/{id}/seen", "/api/mentions/{note}/seen",
			"/api/assignments/proposals", "/api/audit/verification", "/api/bulk/preview", "/api/bulk/colleagues", "/api/reminders/{id}/seen");

	private static final Set<String> SEARCHES = Set.of("/api/search", "/api/worklist/search", "/api/petitions/similar",
			"/api/petitions/{code}/similar");

	private static final List<String> ON_PAPER = List.of("/print", "/paper", "/paper.pdf", "/letters/{kind}", "/slips/{id}", "/invitation");

	private static final List<Map.Entry<String, AuditAction>> CHANGES = List.of(
			entry("/api/staffing-changes", AuditAction.ROLE_CHANGED), entry("/api/organization", AuditAction.ROLE_CHANGED),
			entry("/api/calendars", AuditAction.SETTINGS_CHANGED), entry("/api/deadline-rules", AuditAction.SETTINGS_CHANGED),
			entry("/api/alarm-rules", AuditAction.SETTINGS_CHANGED), entry("/api/extension-limits", AuditAction.SETTINGS_CHANGED),
			entry("/api/subject-fields", AuditAction.SETTINGS_CHANGED), entry("/api/review-rhythms", AuditAction.SETTINGS_CHANGED),
			entry("/api/meeting-series", AuditAction.SETTINGS_CHANGED), entry("/api/programmes", AuditAction.SETTINGS_CHANGED));

	/**
	 * @param template the address with names for its variables
	 * @return {@code null} for what leaves no trace
	 */
	AuditAction actionOf(String method, String template) {
		if (!template.startsWith("/api/")) {
			return null;
		}
		if (SEARCHES.contains(template)) {
			return AuditAction.SEARCHED;
		}
		return isReading(method) ? reading(template) : changing(template);
	}

	static boolean isReading(String method) {
		return "GET".equals(method) || "HEAD".equals(method);
	}

	private static AuditAction reading(String template) {
		if (READ_WITHOUT_TRACE.stream().anyMatch(prefix -> isUnder(prefix, template))) {
			return null;
		}
		if (ON_PAPER.stream().anyMatch(template::endsWith)) {
			return AuditAction.PRINTED;
		}
		return template.contains("{") ? AuditAction.READ : AuditAction.LISTED;
	}

	private static AuditAction changing(String template) {
		if (DONE_WITHOUT_TRACE.contains(template)) {
			return null;
		}
		return CHANGES.stream().filter(change -> isUnder(change.getKey(), template)).map(Map.Entry::getValue).findFirst()
				.orElse(AuditAction.CHANGED);
	}

	private static boolean isUnder(String prefix, String template) {
		return template.equals(prefix) || template.startsWith(prefix + "/");
	}
}
