package vn.nghedan.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.outreach.OfficialsChanged;
import vn.nghedan.review.AnswerJudged;
import vn.nghedan.review.ReviewCancelled;
import vn.nghedan.review.ReviewMoved;
import vn.nghedan.review.ReviewPassedOn;
import vn.nghedan.review.ReviewPlanned;
import vn.nghedan.review.ReviewSchedule;

/** Gives every review of a delegation its process, and takes what it says of answers to the steps that wait for it. */
@Component
class ReviewLifecycle {

	private static final String CONFIRMATION = "userTask_confirmOnTheSpotAnswer";

	private final CaseProcesses processes;
	private final DueDates dates;
	private final EngineCaseTasks tasks;
	private final TaskHandOver steps;
	private final ReviewSchedule schedule;

	ReviewLifecycle(CaseProcesses processes, DueDates dates, EngineCaseTasks tasks, TaskHandOver steps, ReviewSchedule schedule) {
		this.processes = processes;
		this.dates = dates;
		this.tasks = tasks;
		this.steps = steps;
		this.schedule = schedule;
	}

	@EventListener
	void on(ReviewPlanned planned) {
		processes.start("delegation-review", planned.code());
	}

	@EventListener
	void on(ReviewMoved moved) {
		dates.moved(moved.code());
	}

	@EventListener
	void on(ReviewCancelled cancelled) {
		processes.tell("review.cancelled", cancelled.code());
	}

	@EventListener
	void on(ReviewPassedOn passedOn) {
		steps.ofCase(passedOn.code());
	}

	/** Who is absent or leaves gives his steps to whoever they would wait for now. */
	@EventListener
	void on(OfficialsChanged changed) {
		if (changed.username() != null)
			schedule.underWay(changed.username()).forEach(steps::anewOfCase);
	}

	/** As the actor and with his rights, as if he had completed the step in Tasklist. */
	@EventListener
	void on(AnswerJudged judged) {
		tasks.complete(judged.petitionCode(), CONFIRMATION, judged.confirmed() ? Map.of("confirmed", "yes")
				: Map.of("confirmed", "no", "reason", judged.reason()), judged.actor());
	}
}
