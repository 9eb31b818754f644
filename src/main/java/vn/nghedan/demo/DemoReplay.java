package vn.nghedan.demo;

import java.time.LocalDate;
import java.time.LocalTime;
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
@ConditionalOnExpression("${nghedan.demo} and ${nghedan.demo-petitions:true} and '${nghedan.demo-city:}' != 'full-scale'")
class DemoReplay implements ApplicationRunner {

	/** As many days before the first story the calendar of meetings is filled. */
	private static final int LEAD = 7;

	private static final Logger log = LoggerFactory.getLogger(DemoReplay.class);

	private final MovableClock clock;
	private final DemoDays days;
	private final DemoMeetings meetings;
	private final DemoCalendar calendar;
	private final DemoOffice office;
	private final DueJobs jobs;

	DemoReplay(MovableClock clock, DemoDays days, DemoMeetings meetings, DemoCalendar calendar, DemoOffice office,
			DueJobs jobs) {
		this.clock = clock;
		this.days = days;
		this.meetings = meetings;
		this.calendar = calendar;
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
			clock.moveTo(VietnamTime.at(first.minusDays(LEAD), LocalTime.of(7, 0)));
			calendar.begin(first, today);
			days.live(first, today, today, stories);
		}
		finally {
			clock.followSystem();
		}
		meetings.planNext(today);
		jobs.run();
	}
}
