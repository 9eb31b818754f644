package vn.nghedan.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.KnownMeetings;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;

/** Answers to whoever captures an opinion whether the meeting that he names is one of that ward. */
@Component
class MeetingRegister implements KnownMeetings {

	/** Some come early and begin to speak, in seconds. */
	private static final long EARLY = 6 * 3600;

	private static final String NEXT = """
			select min(m.scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date from nghedan.meeting m
			where m.group_code = :group and m.status = 'PLANNED' and m.scheduled_at >= :issued
				and not exists (select 1 from nghedan.announcement a where a.meeting_code = m.code
					and a.petition_code = :petition and a.kind = 'ANSWER' and a.outcome = 'CARRIED')""";

	private final Meetings meetings;
	private final RecordPaper paper;
	private final JdbcClient jdbc;

	MeetingRegister(Meetings meetings, RecordPaper paper, JdbcClient jdbc) {
		this.meetings = meetings;
		this.paper = paper;
		this.jdbc = jdbc;
	}

	@Override
	public boolean isMeetingIn(String code, String wardCode) {
		return meetings.findById(code).filter(meeting -> meeting.wardCode().equals(wardCode)).isPresent();
	}

	@Override
	public void requireHeard(String code, Instant heardAt) {
		Meeting meeting = meetings.lock(code).orElseThrow();
		if (meeting.status() == MeetingStatus.CANCELLED) {
			throw Refusal.conflict("meeting.is-cancelled", code);
		}
		if (heardAt.isBefore(meeting.scheduledAt().minusSeconds(EARLY))) {
			throw new Refusal("meeting.opinion-too-early", code);
		}
	}

	/** Sent late, it is not lost: the record says no longer that there was none, and when this one came. */
	@Override
	public void opinionCaptured(String code, String petitionCode, Stamp stamp) {
		Meeting meeting = meetings.lock(code).orElseThrow();
		if (meeting.status() == MeetingStatus.HELD) {
			meeting.attendance().opinionCame();
			meetings.saveAndFlush(meeting);
			paper.addToFinished(code, Messages.vietnamese("meeting", "record.opinion-came-later", petitionCode), stamp);
		}
	}

	@Override
	public Optional<LocalDate> nextFor(String petitionCode, String groupCode, Instant issuedAt) {
		return jdbc.sql(NEXT).param("group", groupCode).param("issued", Timestamp.from(issuedAt)).param("petition", petitionCode)
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).single();
	}
}
