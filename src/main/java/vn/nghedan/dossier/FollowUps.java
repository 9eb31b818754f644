package vn.nghedan.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Stamp;

/** Sent dossiers: reminded as long as a petition in them is not answered, told what changed, and done in the end. */
@Service
@Transactional
public class FollowUps {

	private final Dossiers dossiers;
	private final DossierShelf shelf;
	private final DossierChanges changes;
	private final LetterBook book;
	private final LetterPlan plan;
	private final CaseKeeper keeper;
	private final Clock clock;
	private final ApplicationEventPublisher events;

	FollowUps(Dossiers dossiers, DossierShelf shelf, DossierChanges changes, LetterBook book, LetterPlan plan,
			CaseKeeper keeper, Clock clock, ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.shelf = shelf;
		this.changes = changes;
		this.book = book;
		this.plan = plan;
		this.keeper = keeper;
		this.clock = clock;
		this.events = events;
	}

	/** What the facts say; a dossier that lacks no answer any more is done by this. */
	public FollowUpStep next(String code) {
		Dossier dossier = shelf.take(code);
		if (shelf.waitingIn(code).isEmpty()) {
			finish(dossier);
			return FollowUpStep.DONE;
		}
		return plan.due(dossier, book.of(code), clock.instant()).map(LetterPlan.Planned::step).orElse(FollowUpStep.WAIT);
	}

	/** When the next letter is due; empty when the last one was written. */
	@Transactional(readOnly = true)
	public Optional<Instant> nextLetterAt(String code) {
		return dossiers.findById(code).filter(dossier -> dossier.sentAt() != null)
			.flatMap(dossier -> plan.next(dossier, book.of(code))).map(LetterPlan.Planned::at);
	}

	/** Whether a letter ought to be written now. */
	@Transactional(readOnly = true)
	public boolean isLetterDue(String code) {
		return nextLetterAt(code).filter(at -> !at.isAfter(clock.instant())).isPresent();
	}

	/** A numbered letter that names what the agency has not answered. */
	public Letter remind(String code, Actor actor) {
		return write(code, LetterKind.REMINDER, actor);
	}

	/** The report on what an agency has not answered in spite of all reminders, and what the highest chair says to it. */
	public Letter report(String code, String direction, Actor actor) {
		Letter report = write(code, LetterKind.REPORT, actor);
		report.answer(OneLine.required(direction));
		return report;
	}

	/** A numbered letter that names what needs no answer any more. */
	public Letter tellChanges(String code, Actor actor) {
		Dossier dossier = shelf.take(code);
		List<DossierChange> untold = untold(code);
		if (untold.isEmpty()) {
			throw dossier.wrongState();
		}
		Letter letter = book.enter(dossier, plan.officeNow(dossier), LetterKind.CHANGE, 0,
				untold.stream().map(DossierChange::petitionCode).toList(), keeper.stamp(actor));
		untold.forEach(change -> change.tell(letter));
		changes.flush();
		return letter;
	}

	/** What a letter of this kind would name if it were written now. */
	@Transactional(readOnly = true)
	public List<String> toBeNamed(String code, LetterKind kind) {
		return kind == LetterKind.CHANGE ? untold(code).stream().map(DossierChange::petitionCode).toList() : shelf.waitingIn(code);
	}

	/** All letters about a dossier, the covering letter first. */
	@Transactional(readOnly = true)
	public List<Letter> letters(String code) {
		return book.of(code);
	}

	/** Keeps others from taking up the same dossier until the transaction ends. */
	public void hold(String code) {
		shelf.take(code);
	}

	/** Sent dossiers that lack an answer. */
	@Transactional(readOnly = true)
	public List<String> underWay() {
		return dossiers.underWay();
	}

	/** The agency has answered a petition, which is locked, or sent it back; later answers do not count again. */
	void settle(String petitionCode, DossierItem.Settled how, Stamp stamp) {
		shelf.waiting(petitionCode).ifPresent(item -> settle(shelf.take(item.dossierCode()), item, how, stamp));
	}

	/** The petition, which is locked, is over before the agency has answered; a letter that is to come tells of it as well. */
	void stopped(DossierItem item, PetitionStatus what, Stamp stamp) {
		String code = item.dossierCode();
		Dossier dossier = shelf.take(code);
		changes.saveAndFlush(new DossierChange(item, what, stamp));
		events.publishEvent(new DossierChanged(code));
		settle(dossier, item, DossierItem.Settled.STOPPED, stamp);
	}

	/** Nothing of the petition will be here any more; the agency is asked for what it has got, and told nothing but the number. */
	void quarantined(DossierItem item, Stamp stamp) {
		changes.deleteByDossierCodeAndPetitionCodeAndLetterIdIsNull(item.dossierCode(), item.petitionCode());
		changes.saveAndFlush(new DossierChange(item, null, stamp));
		events.publishEvent(new DossierChanged(item.dossierCode()));
	}

	private void settle(Dossier dossier, DossierItem item, DossierItem.Settled how, Stamp stamp) {
		shelf.settle(item, how, stamp);
		if (shelf.waitingIn(dossier.code()).isEmpty()) {
			finish(dossier);
			events.publishEvent(new DossierSettled(dossier.code()));
		}
	}

	private List<DossierChange> untold(String code) {
		return changes.findByDossierCodeAndLetterIdIsNullOrderById(code);
	}

	private void finish(Dossier dossier) {
		if (dossier.status() == DossierStatus.SENT) {
			dossier.finish(keeper.stamp(Actor.SYSTEM));
			dossiers.saveAndFlush(dossier);
		}
	}

	private Letter write(String code, LetterKind kind, Actor actor) {
		Dossier dossier = shelf.take(code);
		List<String> open = shelf.waitingIn(code);
		if (dossier.status() != DossierStatus.SENT || open.isEmpty()) {
			throw dossier.wrongState();
		}
		int step = kind == LetterKind.REMINDER ? plan.reminder(dossier, book.of(code), clock.instant()) : 0;
		return book.enter(dossier, plan.officeNow(dossier), kind, step, open, keeper.stamp(actor));
	}
}
