package vn.nghedan.review;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** What a review means for the petitions that it has heard of. */
@Component
class ReviewOutcome {

	private final CaseDesk cases;
	private final IntakeDesk intake;
	private final ApplicationEventPublisher events;

	ReviewOutcome(CaseDesk cases, IntakeDesk intake, ApplicationEventPublisher events) {
		this.cases = cases;
		this.intake = intake;
		this.events = events;
	}

	/** In the order of their codes, as everybody locks them. */
	void apply(String review, List<AgendaItem> heard, Stamp stamp) {
		heard.stream().sorted(Comparator.comparing(AgendaItem::code)).forEach(item -> {
			cases.reported(item.code(), review, stamp.actor());
			if (item.note().onTheSpot() != null && !item.concerns(stamp.username())) {
				requireJudgeable(item, item.note());
				judge(item, stamp);
			}
		});
	}

	/** An answer whose confirmation is an open step is judged there; one that stands is taken back. */
	private void judge(AgendaItem item, Stamp stamp) {
		boolean confirmed = item.note().onTheSpot() == Verdict.CONFIRMED;
		if (confirmed && item.spotAnswer() == SpotAnswer.WAITS && stamp.username().equals(item.capturedBy())) {
			throw Refusal.conflict("review.own-answer", item.code());
		}
		if (item.spotAnswer() == SpotAnswer.WAITS) {
			events.publishEvent(new AnswerJudged(item.code(), confirmed, item.note().reason(), stamp.actor()));
		}
		else if (!confirmed) {
			intake.overruleConfirmedAnswer(item.code(), item.note().reason(), stamp.actor());
		}
	}

	/** @param item {@code null} when there is none on the agenda */
	static void requireJudgeable(AgendaItem item, ReviewNote note) {
		if (item == null) {
			throw Refusal.conflict("review.not-on-agenda", note.petitionCode());
		}
		if (note.onTheSpot() != null && note.onTheSpot() != Verdict.NONE && (item.spotAnswer() == null || !item.spotAnswer().mayBeJudged())) {
			boolean chairs = item.spotAnswer() == SpotAnswer.WAITS_FOR_CHAIR || item.spotAnswer() == SpotAnswer.STANDS_OF_CHAIR;
			throw Refusal.conflict(chairs ? "review.chairs-answer" : "review.no-answer-to-judge", item.code());
		}
	}
}
