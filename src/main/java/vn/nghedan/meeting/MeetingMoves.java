package vn.nghedan.meeting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.VietnamTime;

/** Meetings follow a re-organisation to the groups that look after the same places. */
@Service
@Transactional
public class MeetingMoves {

	private final Meetings meetings;
	private final SeriesMoves series;
	private final AnnouncementDates announcements;
	private final Organization organization;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	MeetingMoves(Meetings meetings, SeriesMoves series, AnnouncementDates announcements, Organization organization,
			ApplicationEventPublisher events, Clock clock) {
		this.meetings = meetings;
		this.series = series;
		this.announcements = announcements;
		this.organization = organization;
		this.events = events;
		this.clock = clock;
	}

	/** How many planned meetings are to be held by somebody else on that day. */
	@Transactional(readOnly = true)
	public int meetingsToMove(LocalDate on) {
		return meetings.plannedWhereNothingIs(on).size();
	}

	/**
	 * A meeting that was to be held before the end and is not noted yet stays what it was. Safe to repeat; two meetings that come together in one group are both kept.
	 * Publishes {@link MeetingMoved} for each.
	 */
	public void follow() {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		series.follow(today);
		meetings.plannedWhereNothingIs(today).forEach(code -> moveMeeting(code, today));
		announcements.followAll();
	}

	private void moveMeeting(String code, LocalDate today) {
		Meeting meeting = meetings.lock(code).orElseThrow();
		ResidentialGroup group = organization.groupNow(meeting.groupCode(), today).orElse(null);
		String ward = group != null ? group.wardCode()
				: organization.unitNow(meeting.wardCode(), meeting.groupCode(), today).orElse(meeting.wardCode());
		if (meeting.status() == MeetingStatus.PLANNED && organization.authority(ward).existsOn(today)) {
			meeting.follow(ward, group == null ? null : group.code());
			meetings.saveAndFlush(meeting);
			events.publishEvent(new MeetingMoved(code));
		}
	}
}
