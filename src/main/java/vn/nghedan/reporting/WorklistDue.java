package vn.nghedan.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.platform.VietnamTime;

/** How near the end of a step's term is, said once for lists, counts and numbers alike. */
@Component
public class WorklistDue {

	/** The state of a line {@code i} of {@code nghedan.worklist_item}, as SQL. */
	public static final String STATE = """
			case when i.due_at = 'infinity' then 'NONE' when i.due_at >= '9999-12-31' then 'STOPPED' when i.due_at < :now then 'OVERDUE'
				when i.due_at <= :todayEnd then 'TODAY' when i.due_at <= :soonEnd then 'SOON' else 'LATER' end""";

	/** Working days, today not counted; one threshold for all units, by the calendar that they share. */
	private static final int SOON = 3;

	private final Almanacs almanacs;
	private final Clock clock;

	WorklistDue(Almanacs almanacs, Clock clock) {
		this.almanacs = almanacs;
		this.clock = clock;
	}

	/** What {@link #STATE} and the chips ask for. */
	public Map<String, Object> parameters() {
		Instant now = clock.instant();
		Instant today = VietnamTime.endOf(VietnamTime.dateOf(now));
		return Map.of("now", Timestamp.from(now), "todayEnd", Timestamp.from(today), "soonEnd",
				Timestamp.from(almanacs.current().plusWorkingDays(Almanac.NATIONAL, today, SOON)));
	}
}
