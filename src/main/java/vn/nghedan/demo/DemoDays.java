package vn.nghedan.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** Day after day in the fictional city: opinions in the evening, office work on working days, timers in between. */
@Component
class DemoDays {

	private final ObjectMapper json;
	private final MovableClock clock;
	private final Almanacs almanacs;
	private final DemoMeetings meetings;
	private final DemoEvenings evenings;
	private final DemoPapers papers;
	private final DemoCalendar calendar;
	private final DemoOffice office;
	private final DueJobs jobs;

	DemoDays(ObjectMapper json, MovableClock clock, Almanacs almanacs, DemoMeetings meetings, DemoEvenings evenings,
			DemoPapers papers, DemoCalendar calendar, DemoOffice office, DueJobs jobs) {
		this.json = json;
		this.clock = clock;
		this.almanacs = almanacs;
		this.meetings = meetings;
		this.evenings = evenings;
		this.papers = papers;
		this.calendar = calendar;
		this.office = office;
		this.jobs = jobs;
	}

	List<Story> stories(Predicate<Story> which) {
		try {
			List<Story> all = json.readValue(new ClassPathResource("demo/petitions.json").getInputStream(),
					new TypeReference<>() {
					});
			return all.stream().filter(which).toList();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Moves the clock along and leaves it there.
	 *
	 * @param until not lived any more
	 * @param today the day from which the stories count back
	 */
	void live(LocalDate from, LocalDate until, LocalDate today, List<Story> stories) {
		from.datesUntil(until).forEach(day -> live(day, today, stories));
	}

	private void live(LocalDate day, LocalDate today, List<Story> stories) {
		at(day, LocalTime.of(8, 0));
		if (almanacs.current().calendar(Almanac.NATIONAL).isWorkingDay(day)) {
			evenings.record(day);
			office.work(day);
			papers.work(day);
		}
		calendar.morning(day, today);
		meetings.planFor(day, today, stories);
		for (Story story : stories) {
			if (story.heardOn(today).equals(day)) {
				clock.moveTo(VietnamTime.at(day, story.time().plusMinutes(25)));
				office.capture(story, today, meetings.codeFor(story));
				evenings.heardAt(meetings.codeFor(story));
			}
		}
		clock.moveTo(VietnamTime.at(day, LocalTime.of(21, 45)));
		evenings.attend(day);
		at(day, LocalTime.of(23, 30));
	}

	private void at(LocalDate day, LocalTime time) {
		clock.moveTo(VietnamTime.at(day, time));
		jobs.run();
	}
}
