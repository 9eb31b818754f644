package vn.nghedan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.OneLine;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Where a planned meeting is postponed, cancelled, given to another official, or announced to the residents. */
@Service
@Transactional
public class MeetingDiary {

	private final Meetings meetings;
	private final NewTimes times;
	private final Marks marks;
	private final Changes changes;
	private final Organization organization;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	MeetingDiary(Meetings meetings, NewTimes times, Marks marks, Changes changes, Organization organization,
			ApplicationEventPublisher events, Clock clock) {
		this.meetings = meetings;
		this.times = times;
		this.marks = marks;
		this.changes = changes;
		this.organization = organization;
		this.events = events;
		this.clock = clock;
	}

	/** When the meeting could be held instead: the next free evening that its rhythm knows, early enough to tell the residents. */
	@Transactional(readOnly = true)
	public Instant proposal(String code) {
		Meeting meeting = meetings.findById(code).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", code));
		return times.proposal(meeting, clock.instant());
	}

	/**
	 * Publishes {@link MeetingPostponed}.
	 *
	 * @param to null: as proposed
	 * @return when it is held now
	 */
	public Instant postpone(String code, Instant to, String reason, Actor actor) {
		Meeting meeting = take(code);
		String because = OneLine.required(reason);
		Instant now = clock.instant();
		Instant at = to == null ? times.proposal(meeting, now) : times.checked(meeting, to, now);
		return move(meeting, at, because, actor.username());
	}

	/** The day became a day off: the meeting is held when it could be held instead. Publishes {@link MeetingPostponed}. */
	void leave(String code, String dayOff) {
		Meeting meeting = take(code);
		move(meeting, times.proposal(meeting, clock.instant()), dayOff, null);
	}

	/** What was marked at the place on the former day is no mark of the new one. */
	private Instant move(Meeting meeting, Instant at, String because, String by) {
		String code = meeting.code();
		Instant from = meeting.scheduledAt();
		Instant last = times.moveSessions(meeting, at);
		meeting.postpone(at, last, because);
		meetings.saveAndFlush(meeting);
		marks.forget(code);
		changes.note(MeetingChange.postponed(from, at, because, by), code);
		events.publishEvent(new MeetingPostponed(code, from, at));
		return at;
	}

	/** Publishes {@link MeetingCancelled}. */
	public void cancel(String code, String reason, Actor actor) {
		Meeting meeting = take(code);
		String because = OneLine.required(reason);
		meeting.cancel(because);
		meetings.saveAndFlush(meeting);
		changes.note(MeetingChange.of("CANCELLED", null, because, actor.username()), code);
		events.publishEvent(new MeetingCancelled(code));
	}

	/** Somebody else goes to this meeting, or somebody at all. Publishes {@link MeetingOfficialNamed}. */
	public void sendInstead(String code, String official, Actor actor) {
		Meeting meeting = take(code);
		LocalDate day = VietnamTime.dateOf(meeting.scheduledAt());
		if (!organization.official(official).active() || !organization.actingFor(official, day).equals(official)) {
			throw new Refusal("meeting.official-away");
		}
		meeting.sendInstead(official);
		meetings.saveAndFlush(meeting);
		changes.note(MeetingChange.of("SUBSTITUTE", official, null, actor.username()), code);
		events.publishEvent(new MeetingOfficialNamed(code, official));
	}

	/** The residents were told when and where; said again it changes nothing. */
	public void invite(String code, Actor actor) {
		Meeting meeting = take(code);
		if (meeting.course().invitedAt() == null) {
			meeting.invite(clock.instant());
			meetings.saveAndFlush(meeting);
			changes.note(MeetingChange.of("INVITED", null, null, actor.username()), code);
		}
	}

	/** Notes that somebody was reminded that the record is missing. */
	public void noteReminder(String code, String kind, String username) {
		changes.note(MeetingChange.of(kind, username, null, null), code);
	}

	@Transactional(readOnly = true)
	public List<MeetingChange> changes(String code) {
		return changes.of(code);
	}

	private Meeting take(String code) {
		return meetings.lock(code).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", code));
	}
}
