package vn.nghedan.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** To when a meeting can be moved. */
@Component
class NewTimes {

	private static final Duration FARTHEST = Duration.ofDays(366);

	private final Evenings evenings;
	private final Sessions sessions;
	private final Rhythms rhythms;
	private final MeetingSettings settings;

	NewTimes(Evenings evenings, Sessions sessions, Rhythms rhythms, MeetingSettings settings) {
		this.evenings = evenings;
		this.sessions = sessions;
		this.rhythms = rhythms;
		this.settings = settings;
	}

	/** At the same time of the day, on a day on which the group has no other meeting. */
	Instant proposal(Meeting meeting, Instant now) {
		LocalDate planned = VietnamTime.dateOf(meeting.scheduledAt());
		LocalDate soonest = VietnamTime.dateOf(now).plusDays(settings.noticeDays() - 1L);
		LocalDate after = planned.isBefore(soonest) ? soonest : planned;
		Rhythm rhythm = rhythms.of(meeting.occurrence().seriesCode(), planned);
		LocalDate day = evenings.next(meeting.type(), meeting.wardCode(), rhythm, after, on -> rhythms.hasMeeting(meeting, on));
		return VietnamTime.at(day, timeOf(meeting));
	}

	/** The same moment, refused in the past, too far away, or when nobody meets. */
	Instant checked(Meeting meeting, Instant to, Instant now) {
		if (!to.isAfter(now) || to.isAfter(now.plus(FARTHEST)) || to.equals(meeting.scheduledAt())) {
			throw new Refusal("meeting.new-time");
		}
		LocalDate day = VietnamTime.dateOf(to);
		evenings.closed(meeting.type(), meeting.wardCode(), day).ifPresent(holiday -> {
			throw new Refusal("meeting.on-day-off", VietnamTime.words(day), holiday);
		});
		return to;
	}

	/** The first session at the new time, the others on the days that fit after it; {@code null} without sessions. */
	Instant moveSessions(Meeting meeting, Instant to) {
		List<MeetingSession> all = sessions.of(meeting.code());
		Rhythm rhythm = rhythms.of(meeting.occurrence().seriesCode(), VietnamTime.dateOf(meeting.scheduledAt()));
		LocalDate day = VietnamTime.dateOf(to);
		Instant at = to;
		for (int i = 0; i < all.size(); i++) {
			if (i > 0) {
				day = evenings.next(meeting.type(), meeting.wardCode(), rhythm, day, taken -> false);
				at = VietnamTime.at(day, LocalTime.ofInstant(to, VietnamTime.ZONE));
			}
			sessions.move(meeting.code(), all.get(i).position(), at);
		}
		return all.isEmpty() ? null : at;
	}

	private static LocalTime timeOf(Meeting meeting) {
		return LocalTime.ofInstant(meeting.scheduledAt(), VietnamTime.ZONE);
	}
}
