package vn.nghedan.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.platform.VietnamTime;

/** When a meeting is prepared and has to be written down, and when the calendar of meetings is filled again. */
@Component
class MeetingDates {

	private static final String RECORD = "D01";
	private static final LocalTime NIGHT = LocalTime.of(1, 0);

	private final MeetingRoom meetings;
	private final Almanacs almanacs;
	private final Clock clock;

	MeetingDates(MeetingRoom meetings, Almanacs almanacs, Clock clock) {
		this.meetings = meetings;
		this.almanacs = almanacs;
		this.clock = clock;
	}

	/** @param rule a deadline rule, counted from the last session, or what stands for one in {@link DueRules} */
	Optional<Instant> due(String code, String rule) {
		Meeting meeting = meetings.get(code);
		Almanac almanac = almanacs.current();
		return Optional.of(switch (rule) {
			case DueRules.BEFORE_MEETING -> almanac.plusWorkingDays(meeting.wardCode(), meeting.scheduledAt(), -1);
			case DueRules.MEETING_BEGINS -> meeting.scheduledAt();
			case DueRules.RECORD_REMINDER -> almanac.reminder(meeting.wardCode(), due(almanac, meeting, RECORD));
			default -> due(almanac, meeting, rule);
		});
	}

	Instant nextNight() {
		Instant now = clock.instant();
		Instant tonight = VietnamTime.at(VietnamTime.dateOf(now), NIGHT);
		return tonight.isAfter(now) ? tonight : VietnamTime.at(VietnamTime.dateOf(now).plusDays(1), NIGHT);
	}

	private static Instant due(Almanac almanac, Meeting meeting, String rule) {
		return almanac.due(rule, Circumstances.of(meeting.wardCode()), meeting.lastAt());
	}
}
