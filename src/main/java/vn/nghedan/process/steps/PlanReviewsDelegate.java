package vn.nghedan.process.steps;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.ReviewSchedule;

/** Plans the monthly reviews of all delegations that are not planned yet. */
@Step
class PlanReviewsDelegate implements JavaDelegate {

	private final ReviewSchedule schedule;
	private final Clock clock;

	PlanReviewsDelegate(ReviewSchedule schedule, Clock clock) {
		this.schedule = schedule;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		schedule.plan(VietnamTime.dateOf(clock.instant()));
	}
}
