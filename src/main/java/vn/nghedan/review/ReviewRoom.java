package vn.nghedan.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** Where the review of a delegation is prepared, held, written down and signed. */
@Service
@Transactional
public class ReviewRoom {

	private final Reviews reviews;
	private final Agenda agenda;
	private final ReviewNotes notes;
	private final ReviewOutcome outcome;
	private final CaseKeeper keeper;
	private final Clock clock;

	ReviewRoom(Reviews reviews, Agenda agenda, ReviewNotes notes, ReviewOutcome outcome, CaseKeeper keeper, Clock clock) {
		this.reviews = reviews;
		this.agenda = agenda;
		this.notes = notes;
		this.outcome = outcome;
		this.keeper = keeper;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public DelegationReview get(String code) {
		return reviews.findById(code).orElseThrow(() -> Refusal.notFound("review.no-review"));
	}

	/** What it hears of, or heard of; nothing that is about the reader. */
	@Transactional(readOnly = true)
	public List<AgendaItem> agenda(String code, Actor reader) {
		return agenda.of(get(code), clock.instant()).stream().filter(item -> !item.concerns(reader.username())).toList();
	}

	/** Notes what was or will be said; a petition that is not on the agenda, or whose answer cannot be judged, is refused. */
	public void note(String code, List<ReviewNote> given, Actor actor) {
		DelegationReview review = takePlanned(code);
		Map<String, AgendaItem> items = agenda(review.code(), actor).stream()
			.collect(Collectors.toMap(AgendaItem::code, Function.identity()));
		given.forEach(note -> ReviewOutcome.requireJudgeable(items.get(note.petitionCode()), note));
		notes.write(code, given.stream().map(note -> note.checked(items.get(note.petitionCode()).note())).toList(),
				keeper.stamp(actor));
	}

	/** Only the direction of one petition; what else is noted of it stays. */
	public void direct(String code, String petition, String direction, Actor actor) {
		ReviewNote noted = agenda(code, actor).stream().filter(item -> item.code().equals(petition)).findFirst()
			.map(AgendaItem::note).orElseThrow(() -> Refusal.conflict("review.not-on-agenda", petition));
		note(code, List.of(noted.directing(direction)), actor);
	}

	/** The secretary has gone through the agenda. */
	public void prepare(String code, Actor actor) {
		take(code).prepare(keeper.stamp(actor));
	}

	/**
	 * Every petition that was there when the meeting began has been heard of, or it is refused; what came later only where it
	 * is noted. Answers are confirmed and overruled as noted. What is about the actor himself counts as reported without his
	 * seeing it.
	 */
	public void hold(String code, Instant heldAt, Actor actor) {
		DelegationReview review = takePlanned(code);
		Stamp stamp = keeper.stamp(actor);
		review.requireHoldable(heldAt, stamp);
		List<AgendaItem> items = agenda.of(review, heldAt).stream()
			.filter(item -> item.note().reported() || !item.capturedAt().isAfter(heldAt)).toList();
		List<AgendaItem> open = items.stream().filter(item -> !item.note().reported() && !item.concerns(actor.username())).toList();
		if (!open.isEmpty()) {
			throw Refusal.conflict("review.not-all-reported", String.valueOf(open.size()), open.get(0).code());
		}
		notes.write(code, items.stream().filter(item -> item.concerns(actor.username()))
			.map(item -> new ReviewNote(item.code(), true, item.note().direction(), null, null)).toList(), stamp);
		outcome.apply(code, items, stamp);
		notes.close(code, items);
		review.hold(heldAt, stamp);
		reviews.saveAndFlush(review);
	}

	/** It does not take place; what waits for it waits for the next one. */
	public void cancel(String code, String reason) {
		DelegationReview review = takePlanned(code);
		review.cancel(reason);
		reviews.saveAndFlush(review);
	}

	public void writeMinutes(String code, String text) {
		DelegationReview review = take(code);
		review.write(text);
		reviews.saveAndFlush(review);
	}

	/** @param number may be {@code null} where minutes have none */
	public void sign(String code, String number, LocalDate date, Actor actor) {
		DelegationReview review = take(code);
		review.sign(number, date, keeper.stamp(actor));
		reviews.saveAndFlush(review);
	}

	private DelegationReview takePlanned(String code) {
		DelegationReview review = take(code);
		if (review.status() != ReviewStatus.PLANNED) {
			throw Refusal.conflict("review.not-planned", code);
		}
		return review;
	}

	private DelegationReview take(String code) {
		return reviews.lock(code).orElseThrow(() -> Refusal.notFound("review.no-review"));
	}
}
