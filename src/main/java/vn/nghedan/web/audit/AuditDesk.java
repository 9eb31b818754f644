package vn.nghedan.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditCheck;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditLine;
import vn.nghedan.audit.AuditLog;
import vn.nghedan.audit.AuditNames;
import vn.nghedan.audit.AuditQuery;
import vn.nghedan.audit.AuditSeal;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.audit.AuditVerdict;
import vn.nghedan.organization.Actor;
import vn.nghedan.web.Names;

/** Where the inspection looks into the record, within its units. */
@Component
class AuditDesk {

	private static final int MOST_EXPORTED = 10_000;

	private final AuditLog log;
	private final AuditTrail trail;
	private final AuditSeal seal;
	private final AuditCheck check;
	private final AuditRight right;
	private final AuditNames codes;
	private final Names names;

	AuditDesk(AuditLog log, AuditTrail trail, AuditSeal seal, AuditCheck check, AuditRight right, AuditNames codes, Names names) {
		this.log = log;
		this.trail = trail;
		this.seal = seal;
		this.check = check;
		this.right = right;
		this.codes = codes;
		this.names = names;
	}

	/** Some entries, and the cursor of the next ones; {@code null} after the last. */
	record Page(List<AuditLineView> items, UUID next) {
	}

	/** Somebody who opened a case. */
	record Reader(String username, String name, String action, String actionLabel, long times, Instant first, Instant last) {
	}

	Page page(AuditQuestion question, Actor actor) {
		int size = question.size();
		AuditRight.Reach reach = right.reachOf(actor);
		AuditQuery query = question.within(reach, actor, size + 1);
		looked(AuditAction.AUDIT_READ, query, actor);
		List<AuditLine> found = log.find(query);
		List<AuditLine> shown = found.subList(0, Math.min(size, found.size()));
		return new Page(shown.stream().map(line -> AuditLineView.of(line, reach, names)).toList(),
				found.size() > size ? shown.get(size - 1).id() : null);
	}

	String sheet(AuditQuestion question, Actor actor) {
		AuditRight.Reach reach = right.reachOf(actor);
		AuditQuery query = question.within(reach, actor, MOST_EXPORTED);
		looked(AuditAction.EXPORTED, query, actor);
		return AuditSheet.of(log.find(query).stream().map(line -> AuditLineView.of(line, reach, names)).toList());
	}

	List<Reader> readers(String code, Actor actor) {
		right.requireCase(code, actor);
		trail.record(AuditEvent.of(AuditAction.AUDIT_READ, actor).on("petition", code).fact("way", "readers"));
		return log.readersOf(code).stream().map(reader -> new Reader(reader.username(), AuditLineView.nameOf(reader.username(), names),
				reader.action().name(), AuditLineView.action(reader.action().name()), reader.times(), reader.first(), reader.last()))
				.toList();
	}

	AuditVerdict verify(Actor actor) {
		int sealed = seal.seal();
		while (sealed > 0) {
			sealed = seal.seal();
		}
		AuditVerdict verdict = check.verify();
		trail.record(AuditEvent.of(AuditAction.AUDIT_VERIFIED, actor).fact("blocks", verdict.blocks()).fact("entries", verdict.entries())
				.fact("findings", verdict.findings().size()));
		return verdict;
	}

	private void looked(AuditAction action, AuditQuery query, Actor actor) {
		AuditEvent event = AuditEvent.of(action, actor).fact("about", code(query.actor()))
				.fact("action", query.action()).fact("unit", code(query.unit()));
		trail.record(query.subject() == null ? event.on("audit", "entries") : event.on("case", code(query.subject())));
	}

	private String code(String given) {
		return given == null ? null : codes.codeOf(given);
	}
}
