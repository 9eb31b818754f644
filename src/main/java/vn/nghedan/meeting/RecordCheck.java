package vn.nghedan.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.AccusationWords;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** Says what the record of a meeting lacks, so that an official sees it while he writes and not when he has finished. */
@Component
class RecordCheck {

	private static final long EARLY = 6 * 3600;

	private final Announcements announcements;
	private final MeetingFloor floor;
	private final Meetings meetings;
	private final AccusationWords accusations;

	RecordCheck(Announcements announcements, MeetingFloor floor, Meetings meetings, AccusationWords accusations) {
		this.announcements = announcements;
		this.floor = floor;
		this.meetings = meetings;
		this.accusations = accusations;
	}

	void refuseAccusation(String text) {
		accusations.refuse(text);
	}

	/** A meeting begins near its time, and has begun when somebody says so. */
	void refuseStart(String meetingCode, Instant startedAt, Stamp stamp) {
		Instant planned = meetings.findById(meetingCode).orElseThrow().scheduledAt();
		if (startedAt != null && (startedAt.isAfter(stamp.at()) || startedAt.isBefore(planned.minusSeconds(EARLY)))) {
			throw new Refusal("meeting.started-time");
		}
	}

	/** In the order in which an official does it; none for a finished one. */
	List<RecordGap> gaps(Meeting meeting, MeetingRecord record, Stamp stamp) {
		List<RecordGap> gaps = new ArrayList<>();
		if (record.state() == RecordState.FINISHED) {
			return gaps;
		}
		if (meeting.attendance().checkedInAt() == null) {
			gaps.add(RecordGap.of("check-in"));
		}
		addAttendance(meeting, record.draft(), gaps);
		floor.participants(meeting.code()).stream().filter(each -> each.required() && each.came() == null)
			.forEach(each -> gaps.add(RecordGap.of("participant", each.title())));
		announcements.of(meeting.code(), stamp.actor()).stream().filter(Announceable::isOpen)
			.forEach(open -> gaps.add(RecordGap.of("announcement", open.petitionCode())));
		addOpinions(meeting, record.draft(), gaps);
		if (record.readBackAt().isEmpty()) {
			gaps.add(RecordGap.of("read-back"));
		}
		return gaps;
	}

	/** When it began and how many came, over all its sessions. */
	Held held(String meetingCode, RecordDraft draft) {
		List<MeetingSession> sessions = floor.sessions(meetingCode);
		if (sessions.isEmpty()) {
			return new Held(draft.residentsPresent(), draft.startedAt(), draft.nil());
		}
		Instant first = sessions.stream().map(MeetingSession::startedAt).min(Comparator.naturalOrder()).orElseThrow();
		return new Held(sessions.stream().mapToInt(MeetingSession::residentsPresent).sum(), first, draft.nil());
	}

	private void addAttendance(Meeting meeting, RecordDraft draft, List<RecordGap> gaps) {
		List<MeetingSession> sessions = floor.sessions(meeting.code());
		if (sessions.isEmpty() && (draft.startedAt() == null || draft.residentsPresent() == null)) {
			gaps.add(RecordGap.of("attendance"));
		}
		sessions.stream().filter(each -> each.startedAt() == null || each.residentsPresent() == null)
			.forEach(each -> gaps.add(RecordGap.of("attendance-of", each.name())));
	}

	private void addOpinions(Meeting meeting, RecordDraft draft, List<RecordGap> gaps) {
		long opinions = announcements.opinionsAt(meeting.code());
		if (opinions == 0 && !draft.nil()) {
			gaps.add(RecordGap.of("nil"));
		}
		if (opinions > 0 && draft.nil()) {
			gaps.add(RecordGap.of("nil-wrong", opinions));
		}
	}
}
