package vn.nghedan.web.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditLine;
import vn.nghedan.platform.Messages;
import vn.nghedan.web.Names;

/** An entry in the reader's language; codes stand beside their words. */
record AuditLineView(UUID id, Instant at, String action, String actionLabel, String actor, String actorName, String subjectKind,
		String subject, String unit, String unitName, String purpose, Map<String, String> facts) {

	/** Of a thing that lies elsewhere the inspection learns that its official was there, or refused, but not which it was. */
	static AuditLineView of(AuditLine line, AuditRight.Reach reach, Names names) {
		boolean told = reach.everywhere() || (line.unit() == null ? line.action() != AuditAction.DENIED : reach.units().contains(line.unit()));
		String action = line.action() == null ? "?" : line.action().name();
		return new AuditLineView(line.id(), line.at(), action, action(action), line.actor(), nameOf(line.actor(), names),
				line.subjectKind(), told ? line.subject() : null, told ? line.unit() : null,
				told ? names.unit(line.unit()) : null, line.purpose(), told ? line.facts() : withoutPart(line.facts()));
	}

	private static Map<String, String> withoutPart(Map<String, String> facts) {
		Map<String, String> rest = new TreeMap<>(facts);
		rest.remove("part");
		return rest;
	}

	static String action(String action) {
		return Messages.text("audit", "action." + action, LocaleContextHolder.getLocale());
	}

	/** A name that nobody has, is told as such: what was typed is not known. */
	static String nameOf(String actor, Names names) {
		return actor.startsWith("?") ? Messages.text("audit", "unknown-name", LocaleContextHolder.getLocale()) : names.official(actor);
	}
}
