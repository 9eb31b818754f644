package vn.nghedan.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/**
 * Lives through the last weeks of the fictional city with the clock moved: opinions in the evening, office work on
 * working days, the engine's timers in between. So journals, waiting steps and overdue marks are real.
 */
@Component
@Order(20)
@ConditionalOnExpression("${nghedan.demo} and ${nghedan.demo-petitions:true}")
class DemoReplay implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoReplay.class);

	private final ObjectMapper json;
	private final MovableClock clock;
	private final Almanacs almanacs;
	private final DemoMeetings meetings;
	private final DemoOffice office;
	private final DueJobs jobs;

	DemoReplay(ObjectMapper json, MovableClock clock, Almanacs almanacs, DemoMeetings meetings,
			DemoOffice office, DueJobs jobs) {
		this.json = json;
		this.clock = clock;
		this.almanacs = almanacs;
		this.meetings = meetings;
		this.office = office;
		this.jobs = jobs;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (office.hasPetitions()) {
			return;
		}
		log.info("Replaying the last weeks of the fictional city, once; this takes a moment.");
		List<Story> stories = json.readValue(new ClassPathResource("demo/petitions.json").getInputStream(),
				new TypeReference<>() {
				});
		LocalDate today = VietnamTime.dateOf(clock.instant());
		try {
			LocalDate first = stories.stream().map(story -> story.heardOn(today)).min(LocalDate::compareTo).orElseThrow();
			for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
				live(day, today, stories);
			}
		}
		finally {
			clock.followSystem();
		}
		meetings.planNext(today);
		jobs.run();
	}

	private void live(LocalDate day, LocalDate today, List<Story> stories) {
		at(day, LocalTime.of(8, 0));
		if (almanacs.current().calendar(Almanac.NATIONAL).isWorkingDay(day)) {
			meetings.report();
			office.work(day);
		}
		meetings.planFor(day, today, stories);
		for (Story story : stories) {
			if (story.heardOn(today).equals(day)) {
				clock.moveTo(VietnamTime.at(day, story.time().plusMinutes(25)));
				office.capture(story, today, meetings.codeFor(story));
			}
		}
		at(day, LocalTime.of(23, 30));
	}

	private void at(LocalDate day, LocalTime time) {
		clock.moveTo(VietnamTime.at(day, time));
		jobs.run();
	}
}
