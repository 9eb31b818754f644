package vn.nghedan.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** Lives through a year, or some of it: timers in the night, office work on working days, meetings in the evening. */
@Component
public class SimulatedYear {

	private final MovableClock clock;
	private final Almanacs almanacs;
	private final SimulatedMeetings meetings;
	private final SimulatedOffice office;
	private final SimulatedPapers papers;

	private final Map<String, Long> nanos = new LinkedHashMap<>();

	SimulatedYear(MovableClock clock, Almanacs almanacs, SimulatedMeetings meetings, SimulatedOffice office, SimulatedPapers papers) {
		this.clock = clock;
		this.almanacs = almanacs;
		this.meetings = meetings;
		this.office = office;
		this.papers = papers;
	}

	/**
	 * Moves the clock along and leaves it there.
	 *
	 * @param jobs runs what is due by the clock's time
	 * @param mine business keys of the cases that the simulated officials work on
	 */
	public void live(SimulatedPlan plan, Runnable jobs, Predicate<String> mine) {
		for (LocalDate day = plan.from(); day.isBefore(plan.until()); day = day.plusDays(1)) {
			LocalDate today = day;
			at(today, LocalTime.of(7, 40));
			timed("jobs", jobs);
			timed("rearranging", () -> meetings.rearrange(today, plan));
			if (almanacs.current().calendar(Almanac.NATIONAL).isWorkingDay(today)) {
				timed("records", () -> meetings.record(today, plan));
				timed("petitions", () -> office.work(today, mine));
				timed("papers", () -> papers.work(today, clock.instant(), mine));
			}
			at(today, LocalTime.of(21, 45));
			timed("meetings", () -> meetings.attend(today, plan));
			at(today, LocalTime.of(23, 40));
			timed("jobs", jobs);
			if (today.getDayOfWeek() == DayOfWeek.SUNDAY && today.getDayOfMonth() <= 7) {
				System.out.println(today + " " + meetings.counts() + " " + seconds());
			}
		}
	}

	/** What was done, by kind. */
	public Map<String, Object> counts() {
		Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("meetings", meetings.counts());
		counts.put("steps", office.done());
		counts.put("papers", papers.done());
		return counts;
	}

	/** How long each kind of work took, and a step of each name in milliseconds. */
	public Map<String, Object> seconds() {
		Map<String, Object> seconds = new LinkedHashMap<>();
		nanos.forEach((what, taken) -> seconds.put(what, taken / 1_000_000_000));
		return seconds;
	}

	private void at(LocalDate day, LocalTime time) {
		clock.moveTo(VietnamTime.at(day, time));
	}

	private void timed(String what, Runnable work) {
		long start = System.nanoTime();
		work.run();
		nanos.merge(what, System.nanoTime() - start, Long::sum);
	}
}
