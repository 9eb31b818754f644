package vn.nghedan.process;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Deadlines;
import vn.nghedan.review.DelegationReview;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.ReviewSchedule;

/** When the review of a delegation is prepared, begins, and has to be written down. */
@Component
class ReviewDates {

	private final ReviewRoom reviews;
	private final ReviewSchedule schedule;
	private final Deadlines deadlines;

	ReviewDates(ReviewRoom reviews, ReviewSchedule schedule, Deadlines deadlines) {
		this.reviews = reviews;
		this.schedule = schedule;
		this.deadlines = deadlines;
	}

	/** @param rule a deadline rule, or what stands for one in {@link DueRules} */
	Optional<Instant> due(String code, String rule) {
		DelegationReview review = reviews.get(code);
		return Optional.of(switch (rule) {
			case DueRules.REVIEW_PREPARES -> schedule.preparesAt(code);
			case DueRules.REVIEW_BEGINS -> review.scheduledAt();
			default -> deadlines.due(rule, review.wardCode(), review.heldAt() == null ? review.scheduledAt() : review.heldAt());
		});
	}
}
