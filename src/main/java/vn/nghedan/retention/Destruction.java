package vn.nghedan.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Anonymisation;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.SafeFile;
import vn.nghedan.platform.Refusal;
import vn.nghedan.quarantine.NamesInPapers;
import vn.nghedan.quarantine.Statistics;

/**
 * Cases that were kept long enough are listed, the list is signed by another than who made it, and only then their people and
 * words go, in batches that may be repeated and stop anywhere. A case that is held, or was opened again since, is left out.
 */
@Service
@Transactional
public class Destruction {

	private final DestructionBook lists;
	private final RetentionBook book;
	private final NamesInPapers names;
	private final Anonymisation anonymisation;
	private final EngineLeftovers leftovers;
	private final Statistics statistics;
	private final Numbering numbering;
	private final AuditTrail audit;
	private final ApplicationEventPublisher events;
	private final Clock clock;
	private final int batchSize;

	Destruction(DestructionBook lists, RetentionBook book, NamesInPapers names, Anonymisation anonymisation, EngineLeftovers leftovers,
			Statistics statistics, Numbering numbering, AuditTrail audit, ApplicationEventPublisher events, Clock clock,
			@Value("${nghedan.retention.batch-size:25}") int batchSize) {
		this.lists = lists;
		this.book = book;
		this.names = names;
		this.anonymisation = anonymisation;
		this.leftovers = leftovers;
		this.statistics = statistics;
		this.numbering = numbering;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
		this.batchSize = batchSize;
	}

	/** Of these units, the last one first. */
	@Transactional(readOnly = true)
	public List<DestructionList> lists(Collection<String> units) {
		return lists.of(units);
	}

	@Transactional(readOnly = true)
	public Optional<DestructionList> find(String number) {
		return lists.find(number);
	}

	@Transactional(readOnly = true)
	public List<ListedCase> cases(String number) {
		return lists.items(number);
	}

	/** The signed paper. */
	@Transactional(readOnly = true)
	public byte[] minutes(String number) {
		return lists.minutes(number);
	}

	/** A list of what is due in this unit today, at most {@link RetentionBook#MOST} cases, without those that are held. */
	public DestructionList drawUp(String unit, Actor actor) {
		LocalDate today = book.today();
		// One list after the other, so that no case stands on two
		String number = "TH-%d-%06d".formatted(today.getYear(), numbering.next("destruction", today.getYear()));
		List<KeptCase> due = book.due(unit, today).stream().filter(book::mayGo).toList();
		if (due.isEmpty()) {
			throw Refusal.conflict("retention.nothing-due");
		}
		lists.enter(number, unit, today, actor.username(), due);
		audit.record(AuditEvent.of(AuditAction.RETENTION_LISTED, actor).on("destruction", number).in(unit).fact("cases", due.size()));
		return lists.take(number);
	}

	/** Not this list; what is due then comes on another one. Not any more once it is signed. */
	public DestructionList withdraw(String number, Actor actor) {
		DestructionList list = lists.take(number);
		mustBe(list, DestructionState.DRAWN_UP);
		lists.withdraw(number);
		changed(list, "WITHDRAWN", actor);
		return lists.take(number);
	}

	/** The minutes as they were signed on paper, brought in by who signed them, who is not who made the list. */
	public DestructionList sign(String number, String fileName, byte[] bytes, Actor signer) {
		DestructionList list = lists.take(number);
		mustBe(list, DestructionState.DRAWN_UP);
		if (signer.username().equals(list.madeBy())) {
			throw Refusal.forbidden("retention.signer-made-it");
		}
		if (list.held() > 0) {
			throw Refusal.conflict("retention.held-on-list", String.valueOf(list.held()));
		}
		SafeFile minutes = SafeFile.of(fileName, bytes);
		if (!minutes.mediaType().equals("application/pdf") && !minutes.mediaType().startsWith("image/")) {
			throw new Refusal("retention.minutes-type");
		}
		lists.sign(number, minutes, signer.username());
		changed(list, "SIGNED", signer);
		return lists.take(number);
	}

	/** Carries a signed list out, in the background. */
	public DestructionList start(String number, Actor actor) {
		DestructionList list = lists.take(number);
		if (list.state() == DestructionState.DRAWN_UP) {
			throw Refusal.conflict("retention.not-signed", number);
		}
		mustBe(list, DestructionState.SIGNED);
		lists.start(number, actor.username());
		changed(list, "RUNNING", actor);
		events.publishEvent(new DestructionStarted(number));
		return lists.take(number);
	}

	/** Does one batch in the running transaction; @return whether there may be more to do */
	public boolean next(String number) {
		DestructionList list = lists.take(number);
		if (list.state() != DestructionState.RUNNING) {
			return false;
		}
		List<String> codes = lists.next(number, batchSize);
		codes.forEach(code -> destroy(list, code));
		if (codes.size() == batchSize) {
			return true;
		}
		lists.finish(number);
		clearLeftovers();
		statistics.forget();
		changed(list, "DONE", new Actor(list.startedBy()));
		return false;
	}

	/** Lists that a stop has left in the middle. */
	@Transactional(readOnly = true)
	public List<String> running() {
		return lists.running();
	}

	/** What the engine kept or wrote of a case after it was destroyed. */
	public int clearLeftovers() {
		return leftovers.clear();
	}

	private void destroy(DestructionList list, String code) {
		KeptCase kept = book.of(code).orElse(null);
		if (kept == null || !book.mayGo(kept)) {
			lists.settle(list.number(), code, kept != null && kept.held() ? "HELD" : "NOT_DUE");
			return;
		}
		names.takeOut(code, kept.endedOn());
		anonymisation.anonymise(code, clock.instant());
		lists.settle(list.number(), code, "DONE");
		audit.record(AuditEvent.of(AuditAction.ANONYMISED, list.startedBy()).on("petition", code).in(list.unitCode())
			.fact("list", list.number()));
	}

	private void mustBe(DestructionList list, DestructionState state) {
		if (list.state() != state) {
			throw Refusal.conflict("retention.list-state", list.number());
		}
	}

	private void changed(DestructionList list, String state, Actor actor) {
		audit.record(AuditEvent.of(AuditAction.CHANGED, actor).on("destruction", list.number()).in(list.unitCode()).fact("state", state));
	}
}
