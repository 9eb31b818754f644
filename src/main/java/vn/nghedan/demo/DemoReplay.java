package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/**
 * Lives through the last weeks of the fictional city with the clock moved. So journals, waiting steps and overdue marks
 * are real.
 */
@Component
@Order(20)
@ConditionalOnExpression("${nghedan.demo} and ${nghedan.demo-petitions:true}")
class DemoReplay implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoReplay.class);

	private final MovableClock clock;
	private final DemoDays days;
	private final DemoMeetings meetings;
	private final DemoOffice office;
	private final DueJobs jobs;

	DemoReplay(MovableClock clock, DemoDays days, DemoMeetings meetings, DemoOffice office, DueJobs jobs) {
		this.clock = clock;
		this.days = days;
		this.meetings = meetings;
		this.office = office;
		this.jobs = jobs;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<Story> stories = days.stories(story -> !story.isPast());
		LocalDate today = VietnamTime.dateOf(clock.instant());
		LocalDate first = stories.stream().map(story -> story.heardOn(today)).min(LocalDate::compareTo).orElseThrow();
		if (office.hasPetitionsAfter(DemoReorganization.SETTLED)) {
			return;
		}
		log.info("Replaying the last weeks of the fictional city, once; this takes a moment.");
		try {
			days.live(first, today, today, stories);
		}
		finally {
			clock.followSystem();
		}
		meetings.planNext(today);
		jobs.run();
	}
}
