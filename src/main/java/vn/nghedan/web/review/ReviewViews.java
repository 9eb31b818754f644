package vn.nghedan.web.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.AgendaItem;
import vn.nghedan.review.DelegationReview;
import vn.nghedan.review.ReviewPapers;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.SpotAnswer;
import vn.nghedan.review.Team;
import vn.nghedan.review.Teams;
import vn.nghedan.web.Labels;
import vn.nghedan.web.Names;

/** A review as those see it who hold it or work for its ward. */
@Component
@Transactional(readOnly = true)
class ReviewViews {

	private final ReviewRight right;
	private final ReviewRoom room;
	private final ReviewPapers papers;
	private final Teams teams;
	private final Names names;

	ReviewViews(ReviewRight right, ReviewRoom room, ReviewPapers papers, Teams teams, Names names) {
		this.right = right;
		this.room = room;
		this.papers = papers;
		this.teams = teams;
		this.names = names;
	}

	public ReviewView of(String code, Actor actor) {
		DelegationReview review = right.see(code, actor);
		Team team = teams.get(review.delegationCode());
		DelegationReview.Papers told = review.papers();
		List<ReviewView.Item> items = room.agenda(code, actor).stream().map(this::item).toList();
		return new ReviewView(code, team.code(), team.name(), review.wardCode(), names.unit(review.wardCode()), told.month(),
				review.scheduledAt(), told.place(), told.movedReason(), review.status().name(), Labels.of(review.status()),
				told.cancelReason(), team.head(), names.official(team.head()), team.secretary(), names.official(team.secretary()),
				review.isPrepared(), review.heldAt(), names.official(told.heldBy()), told.minutes(), told.number(), told.date(),
				told.signedAt(), names.official(told.signedBy()), signed(code), right.mayEdit(review, actor),
				(int) items.stream().filter(item -> !item.reported()).count(),
				(int) items.stream().filter(ReviewView.Item::late).count(), items);
	}

	private ReviewView.SignedMinutes signed(String code) {
		return papers.signed(code).map(file -> new ReviewView.SignedMinutes(file.fileName(), file.mediaType(),
				"/api/reviews/" + code + "/signed-minutes")).orElse(null);
	}

	private ReviewView.Item item(AgendaItem item) {
		return new ReviewView.Item(item.code(), item.status().name(), Labels.of(item.status()), Labels.of(item.kind()),
				Labels.of(item.channel()), item.field(), names.field(item.field()), item.groupCode(),
				names.group(null, item.groupCode()), item.urgent(), item.receiptDate(), item.excerpt(),
				names.official(item.capturedBy()), answered(item), VietnamTime.dateOf(item.dueAt()), item.late(),
				item.note().reported(), item.note().direction(), item.note().onTheSpot(), item.note().reason());
	}

	private static ReviewView.Answered answered(AgendaItem item) {
		SpotAnswer state = item.spotAnswer();
		return state == null ? null : new ReviewView.Answered(item.answer(), item.answerBasis(), item.answerBy(), state.name(),
				Labels.of(state), state.mayBeJudged());
	}
}
