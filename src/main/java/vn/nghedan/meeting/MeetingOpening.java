package vn.nghedan.meeting;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.VietnamTime;

/** Gives a meeting that is near its list of participants and its process. */
@Component
class MeetingOpening {

	private final Meetings meetings;
	private final Participants participants;
	private final ApplicationEventPublisher events;

	MeetingOpening(Meetings meetings, Participants participants, ApplicationEventPublisher events) {
		this.meetings = meetings;
		this.participants = participants;
		this.events = events;
	}

	/** Publishes {@link MeetingPlanned}. */
	void open(Meeting meeting, Instant now) {
		meeting.open(now);
		meetings.saveAndFlush(meeting);
		participants.list(meeting, VietnamTime.dateOf(meeting.scheduledAt()));
		events.publishEvent(new MeetingPlanned(meeting.code()));
	}
}
