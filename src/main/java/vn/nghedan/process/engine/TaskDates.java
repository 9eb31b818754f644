package vn.nghedan.process.engine;

import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.WorkingCalendar;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.process.CallableFromModel;

/** The dates that task filters ask for; a date typed into a filter would be right for one day only. */
@Component
@CallableFromModel
public class TaskDates {

	private static final int SOON = 2;

	private final WorkingCalendar calendar;
	private final Clock clock;

	TaskDates(WorkingCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	public Date now() {
		return Date.from(clock.instant());
	}

	/** The end of the second working day from today. */
	public Date soon() {
		return Date.from(VietnamTime.endOf(calendar.plusWorkingDays(VietnamTime.dateOf(clock.instant()), SOON)));
	}
}
