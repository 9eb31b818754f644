package vn.nghedan.process.engine;

import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.process.CallableFromModel;

/** The dates that task filters ask for; a date typed into a filter would be right for one day only. */
@Component
@CallableFromModel
public class TaskDates {

	private static final int SOON = 2;

	private final Almanacs almanacs;
	private final Clock clock;

	TaskDates(Almanacs almanacs, Clock clock) {
		this.almanacs = almanacs;
		this.clock = clock;
	}

	public Date now() {
		return Date.from(clock.instant());
	}

	/** The end of the second working day from today, wherever the task is: a filter is one for all units. */
	public Date soon() {
		return Date.from(almanacs.current().plusWorkingDays(Almanac.NATIONAL, clock.instant(), SOON));
	}
}
