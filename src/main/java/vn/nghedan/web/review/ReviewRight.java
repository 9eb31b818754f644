package vn.nghedan.web.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.DelegationReview;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.Teams;
import vn.nghedan.web.OpenSteps;

/** Who sees the review of a delegation, and who prepares and writes it: its head, its secretary, and whoever has its step. */
@Component
class ReviewRight {

	private final ReviewRoom room;
	private final Teams teams;
	private final Visibility visibility;
	private final OpenSteps steps;
	private final Organization organization;
	private final Clock clock;

	ReviewRight(ReviewRoom room, Teams teams, Visibility visibility, OpenSteps steps, Organization organization,
			Clock clock) {
		this.room = room;
		this.teams = teams;
		this.visibility = visibility;
		this.steps = steps;
		this.organization = organization;
		this.clock = clock;
	}

	/** The review, refused as not found to those whom it does not concern. */
	DelegationReview see(String code, Actor actor) {
		DelegationReview review = room.get(code);
		if (!visibility.canSee(actor, null, List.of(wardNow(review))) && !mayEdit(review, actor)) {
			throw Refusal.notFound("review.no-review");
		}
		return review;
	}

	DelegationReview edit(String code, Actor actor) {
		DelegationReview review = see(code, actor);
		if (!mayEdit(review, actor)) {
			throw Refusal.forbidden("review.not-yours");
		}
		return review;
	}

	/** The ward itself or, when it is no more, the one that took over. */
	private String wardNow(DelegationReview review) {
		return organization.unitNow(review.wardCode(), null, today()).orElse(review.wardCode());
	}

	boolean mayEdit(DelegationReview review, Actor actor) {
		return teams.leads(actor, teams.get(review.delegationCode()), today()) || steps.mayWork(actor, review.code());
	}

	void mustLead(String delegation, Actor actor) {
		if (!teams.leads(actor, teams.get(delegation), today())) {
			throw Refusal.forbidden("review.not-yours");
		}
	}

	/** Units whose reviews the actor sees. */
	Set<String> units(Actor actor) {
		return visibility.scopeOf(actor).units();
	}

	/** Delegations that he leads, or stands in for whoever does. */
	List<String> led(Actor actor) {
		return teams.ledBy(actor, today());
	}

	LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
