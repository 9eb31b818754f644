package vn.nghedan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.VietnamTime;

/** Fills the calendar of meetings from their rhythms, and opens those that are near. */
@Service
@Transactional
public class MeetingSchedule {

	private final Drafts drafts;
	private final ScheduleRows rows;
	private final ScheduleWriter writer;
	private final Liaisons liaisons;
	private final Meetings meetings;
	private final MeetingOpening opening;
	private final AnnouncementDates announcements;
	private final DaysOff daysOff;
	private final MeetingProgrammes programmes;
	private final MeetingSettings settings;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	MeetingSchedule(Drafts drafts, ScheduleRows rows, ScheduleWriter writer, Liaisons liaisons, Meetings meetings,
			MeetingOpening opening, AnnouncementDates announcements, DaysOff daysOff, MeetingProgrammes programmes, MeetingSettings settings,
			ApplicationEventPublisher events, Clock clock) {
		this.drafts = drafts;
		this.rows = rows;
		this.writer = writer;
		this.liaisons = liaisons;
		this.meetings = meetings;
		this.opening = opening;
		this.announcements = announcements;
		this.daysOff = daysOff;
		this.programmes = programmes;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/** Of several nodes that ask at once the others wait until the transaction of the first one ends. */
	public void alone() {
		rows.lock();
	}

	/** What is done every night: officials as assigned now, nobody on a new day off, and the calendar filled up to the horizon. */
	public int night() {
		followAssignments(VietnamTime.dateOf(clock.instant()));
		daysOff.leave();
		return generate(VietnamTime.dateOf(clock.instant()).plusDays(settings.horizonDays()));
	}

	/**
	 * Meetings of all series until a day, the first as many days from now as residents have to be told before. Safe to
	 * repeat: of an occurrence there is one meeting, whatever became of it.
	 *
	 * @return how many were new
	 */
	public int generate(LocalDate until) {
		rows.lock();
		meetings.flush();
		List<Draft> missing = drafts.between(VietnamTime.dateOf(clock.instant()).plusDays(settings.noticeDays()), until);
		writer.write(missing);
		programmes.follow();
		if (!missing.isEmpty()) {
			announcements.followAll();
		}
		return missing.size();
	}

	/** Planned meetings from that day on follow the assignments; publishes {@link MeetingOfficialNamed} or {@link MeetingUnattended} for those that are open. */
	public void followAssignments(LocalDate from) {
		meetings.flush();
		Instant start = VietnamTime.startOf(from);
		liaisons.refresh(start.isBefore(clock.instant()) ? clock.instant() : start).stream()
			.filter(Liaisons.Refreshed::opened)
			.forEach(changed -> events.publishEvent(changed.assigned() == null ? new MeetingUnattended(changed.code())
					: new MeetingOfficialNamed(changed.code(), changed.assigned())));
	}

	/** Planned meetings of these groups that have their process. */
	@Transactional(readOnly = true)
	public List<String> openedOf(Collection<String> groups) {
		return groups.isEmpty() ? List.of() : meetings.openedOf(groups);
	}

	/** Gives meetings that are near their process, at most so many at once; whether there are more. */
	public boolean openNear(int atMost) {
		Instant now = clock.instant();
		Instant until = VietnamTime.startOf(VietnamTime.dateOf(now).plusDays(settings.openDaysBefore() + 1L));
		List<String> near = meetings.toOpen(until, atMost + 1);
		// Another node may have opened it, or somebody cancelled it, before the lock was ours
		near.stream().limit(atMost).flatMap(code -> meetings.lock(code).stream())
			.filter(meeting -> meeting.status() == MeetingStatus.PLANNED && meeting.course().openedAt() == null)
			.forEach(meeting -> opening.open(meeting, now));
		return near.size() > atMost;
	}
}
