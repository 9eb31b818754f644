package vn.nghedan.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** When delegations meet: once a month by their rhythm, and whenever somebody calls them besides. */
@Service
@Transactional
public class ReviewSchedule {

	/** Working days before the meeting on which the agenda is begun, and when. */
	private static final int PREPARED_BEFORE = 3;
	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final Reviews reviews;
	private final Teams teams;
	private final ReviewRhythms rhythms;
	private final Almanacs almanacs;
	private final Numbering numbering;
	private final CaseKeeper keeper;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	ReviewSchedule(Reviews reviews, Teams teams, ReviewRhythms rhythms, Almanacs almanacs, Numbering numbering,
			CaseKeeper keeper, ApplicationEventPublisher events, Clock clock) {
		this.reviews = reviews;
		this.teams = teams;
		this.rhythms = rhythms;
		this.almanacs = almanacs;
		this.numbering = numbering;
		this.keeper = keeper;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Plans the reviews of this month and the next that are still to come and not planned, and calls off those of wards that
	 * are no more by then. Safe to repeat. Publishes {@link ReviewPlanned} and {@link ReviewCancelled}, and for all that are
	 * under way {@link ReviewPassedOn}.
	 *
	 * @return how many were planned
	 */
	public int plan(LocalDate today) {
		reviews.withoutWard().forEach(this::follow);
		int planned = 0;
		Almanac almanac = almanacs.current();
		for (YearMonth month : List.of(YearMonth.from(today), YearMonth.from(today).plusMonths(1))) {
			for (Team team : teams.on(month.atEndOfMonth())) {
				planned += planned(team, month, almanac) ? 1 : 0;
			}
		}
		reviews.underWay(null).forEach(code -> events.publishEvent(new ReviewPassedOn(code)));
		return planned;
	}

	/** Reviews that are not over and that the official heads or keeps the minutes of. */
	@Transactional(readOnly = true)
	public List<String> underWay(String username) {
		return reviews.underWay(username);
	}

	/** One besides those of the rhythm. */
	public DelegationReview call(String delegation, Instant at, String place, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		if (at == null || !at.isAfter(stamp.at())) {
			throw new Refusal("review.moved-into-past");
		}
		Team team = teams.serving(delegation, VietnamTime.dateOf(at)).orElseThrow(() -> Refusal.notFound("review.no-delegation"));
		return open(team, false, at, place);
	}

	/** Publishes {@link ReviewMoved}. */
	public void move(String code, Instant to, String reason, Actor actor) {
		DelegationReview review = reviews.lock(code).orElseThrow(() -> Refusal.notFound("review.no-review"));
		review.move(to, reason, keeper.stamp(actor));
		reviews.saveAndFlush(review);
		events.publishEvent(new ReviewMoved(code));
	}

	/** When its secretary begins with the agenda. */
	@Transactional(readOnly = true)
	public Instant preparesAt(String code) {
		DelegationReview review = reviews.findById(code).orElseThrow();
		LocalDate day = almanacs.current().calendar(review.wardCode())
			.plusWorkingDays(VietnamTime.dateOf(review.scheduledAt()), -PREPARED_BEFORE);
		return VietnamTime.at(day, MORNING);
	}

	private boolean planned(Team team, YearMonth month, Almanac almanac) {
		if (reviews.existsByDelegationCodeAndMonthAndRegularTrue(team.code(), month.atDay(1))) {
			return false;
		}
		ReviewRhythm rhythm = rhythms.of(team.code(), month.atEndOfMonth());
		Instant at = rhythm.in(month, almanac.calendar(team.wardCode()));
		if (!at.isAfter(clock.instant())) {
			return false;
		}
		open(team, true, at, rhythm.place());
		return true;
	}

	private DelegationReview open(Team team, boolean regular, Instant at, String place) {
		int year = VietnamTime.dateOf(at).getYear();
		String code = "HD-%d-%06d".formatted(year, numbering.next("review", year));
		DelegationReview review = reviews.saveAndFlush(new DelegationReview(code, team, regular, at, place));
		events.publishEvent(new ReviewPlanned(code));
		return review;
	}

	/** Its delegation looks after the ward that took over, or has none any more. */
	private void follow(String code) {
		DelegationReview review = reviews.lock(code).orElseThrow();
		Optional<Team> team = teams.serving(review.delegationCode(), VietnamTime.dateOf(review.scheduledAt()));
		team.ifPresentOrElse(serving -> review.follow(serving.wardCode()),
				() -> review.cancel(Messages.vietnamese("review", "cancelled.ward-gone")));
		reviews.saveAndFlush(review);
		events.publishEvent(team.isPresent() ? new ReviewMoved(code) : new ReviewCancelled(code));
	}
}
