package vn.nghedan.web.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.review.ReviewLine;
import vn.nghedan.review.ReviewList;
import vn.nghedan.review.ReviewStatus;
import vn.nghedan.review.Teams;
import vn.nghedan.web.Labels;
import vn.nghedan.web.Names;

/** Lists of reviews, never more of them than the official may see. */
@Component
@Transactional(readOnly = true)
class ReviewLists {

	private final ReviewList list;
	private final ReviewRight right;
	private final Teams teams;
	private final Names names;

	ReviewLists(ReviewList list, ReviewRight right, Teams teams, Names names) {
		this.list = list;
		this.right = right;
		this.teams = teams;
		this.names = names;
	}

	/** One review; {@code items} and {@code late} count what it has heard of. */
	record Line(String code, String delegation, String delegationName, String ward, String wardName, LocalDate month,
			Instant scheduledAt, String place, String status, String statusLabel, Instant heldAt, int items, int late,
			String minutesNumber, Instant signedAt) {
	}

	/** Some reviews, the cursor of the next ones ({@code null} after the last), and the delegations that the caller leads. */
	record Page(List<Line> items, String next, List<String> led) {
	}

	public Page page(Actor actor, String delegation, ReviewStatus status, String cursor, int limit) {
		List<String> led = right.led(actor);
		ReviewList.Page page = list.page(right.units(actor), led, delegation, status, cursor, limit);
		return new Page(page.lines().stream().map(this::line).toList(), page.next(), led);
	}

	private Line line(ReviewLine row) {
		return new Line(row.code(), row.delegationCode(), teams.get(row.delegationCode()).name(), row.wardCode(),
				names.unit(row.wardCode()), row.month(), row.scheduledAt(), row.place(), row.status().name(),
				Labels.of(row.status()), row.heldAt(), row.items(), row.late(), row.minutesNumber(), row.signedAt());
	}
}
