package vn.nghedan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.OneLine;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** What happens in the room: who of those who should came, and how many residents were at each session. */
@Service
@Transactional
public class MeetingFloor {

	private final Meetings meetings;
	private final Participants participants;
	private final Sessions sessions;
	private final Credits credits;
	private final Clock clock;

	MeetingFloor(Meetings meetings, Participants participants, Sessions sessions, Credits credits, Clock clock) {
		this.meetings = meetings;
		this.participants = participants;
		this.sessions = sessions;
		this.credits = credits;
		this.clock = clock;
	}

	/** None for a meeting in one piece. */
	@Transactional(readOnly = true)
	public List<MeetingSession> sessions(String code) {
		return sessions.of(code);
	}

	@Transactional(readOnly = true)
	public List<Participant> participants(String code) {
		Meeting meeting = meetings.findById(code).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", code));
		return participants.of(meeting, dayOf(meeting));
	}

	/** Marked again it is corrected. The chair's own presence, marked or by his check-in, is noted with the meeting. */
	public void mark(String code, long participant, boolean came, String note) {
		Meeting meeting = planned(code);
		if (participants.mark(meeting, dayOf(meeting), participant, came, OneLine.of(note)) == 0) {
			throw Refusal.notFound("meeting.no-participant");
		}
		boolean chair = participants.of(meeting, dayOf(meeting)).stream()
			.anyMatch(each -> Boolean.TRUE.equals(each.came()) && isChair(each.username(), meeting));
		meeting.attendance().chairCame(chair || isChair(meeting.attendance().attendedBy(), meeting));
		meetings.saveAndFlush(meeting);
	}

	/** Marked again it is corrected. */
	public void attend(String code, int position, Instant startedAt, int residentsPresent) {
		planned(code);
		Instant now = clock.instant();
		if (startedAt == null || Attendance.isToCome(startedAt, now) || residentsPresent < 0 || residentsPresent > 10_000) {
			throw new Refusal("meeting.attendance");
		}
		if (sessions.attend(code, position, startedAt.isAfter(now) ? now : startedAt, residentsPresent) == 0) {
			throw Refusal.notFound("meeting.no-session");
		}
	}

	private boolean isChair(String username, Meeting meeting) {
		return username != null && credits.isChair(username, meeting, dayOf(meeting));
	}

	private Meeting planned(String code) {
		Meeting meeting = meetings.lock(code).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", code));
		if (meeting.status() != MeetingStatus.PLANNED) {
			throw Refusal.conflict("meeting.already-held", code);
		}
		return meeting;
	}

	private static LocalDate dayOf(Meeting meeting) {
		return VietnamTime.dateOf(meeting.scheduledAt());
	}
}
