package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.List;

/** A series in a period in which its rhythm does not change. */
record ScheduledSeries(String code, MeetingType type, String ward, String group, String programme, LocalDate from,
		LocalDate until, Rhythm rhythm) {

	/** The days that it gives in its period, holidays among them. */
	List<LocalDate> days() {
		return rhythm.days(from, until);
	}
}
