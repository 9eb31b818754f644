package vn.nghedan.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.AnnouncementKind;
import vn.nghedan.meeting.Announceable;
import vn.nghedan.meeting.Announcements;
import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.meeting.MeetingFloor;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingSession;
import vn.nghedan.meeting.RecordDesk;
import vn.nghedan.meeting.RecordDraft;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks;

/** The meetings of a simulated year: some put off or called off, the others attended and recorded the next working day. */
@Component
public class SimulatedMeetings {

	private static final String OF_DAY = """
			select code, ward_code, group_code, type, liaison_username, scheduled_at from nghedan.meeting m
			where status = 'PLANNED' and scheduled_at >= ? and scheduled_at < ? %s order by scheduled_at, code""";
	private static final String SESSIONS_TO_COME = """
			and not exists (select from nghedan.meeting_session s where s.meeting_code = m.code and s.scheduled_at >= ?)""";

	private final MeetingRoom room;
	private final MeetingDiary diary;
	private final MeetingFloor floor;
	private final RecordDesk records;
	private final Announcements announcements;
	private final SimulatedOpinions opinions;
	private final Organization organization;
	private final CaseTasks tasks;
	private final JdbcTemplate database;

	private final Map<String, Long> counts = new TreeMap<>();

	/** A meeting of one day. */
	record Planned(String code, String ward, String group, String type, String liaison, Instant at) {
	}

	SimulatedMeetings(MeetingRoom room, MeetingDiary diary, MeetingFloor floor, RecordDesk records, Announcements announcements,
			SimulatedOpinions opinions, Organization organization, CaseTasks tasks, JdbcTemplate database) {
		this.room = room;
		this.diary = diary;
		this.floor = floor;
		this.records = records;
		this.announcements = announcements;
		this.opinions = opinions;
		this.organization = organization;
		this.tasks = tasks;
		this.database = database;
	}

	/** In the morning: what does not take place today is put off or called off. */
	void rearrange(LocalDate day, SimulatedPlan plan) {
		for (Planned meeting : of(day, plan)) {
			Actor official = new Actor(liaison(meeting, day));
			if (plan.isCancelled(meeting)) {
				diary.cancel(meeting.code(), "Tổ không tập trung được người dân", official);
				count("cancelled");
			}
			else if (plan.isPostponed(meeting)) {
				diary.postpone(meeting.code(), null, "Nhà sinh hoạt cộng đồng đang sửa", official);
				count("postponed");
			}
		}
	}

	/** In the evening, with the clock after the last of them. */
	void attend(LocalDate day, SimulatedPlan plan) {
		for (Planned meeting : of(day, plan)) {
			Actor official = new Actor(liaison(meeting, day));
			room.checkIn(meeting.code(), meeting.at().minusSeconds(300), official);
			floor.participants(meeting.code()).forEach(each -> floor.mark(meeting.code(), each.id(), true, null));
			if (meeting.group() != null) {
				announce(meeting, plan, official);
				counts.merge("opinions", (long) opinions.raiseAt(meeting, plan.opinionsAt(meeting), official), Long::sum);
			}
			count("attended");
		}
	}

	/** The next working day: every meeting whose last evening is over gets its record. */
	void record(LocalDate day, SimulatedPlan plan) {
		for (Planned meeting : over(day, plan)) {
			Actor official = new Actor(liaison(meeting, day));
			List<MeetingSession> sessions = floor.sessions(meeting.code());
			sessions.forEach(session -> floor.attend(meeting.code(), session.position(), session.scheduledAt(), 22));
			boolean nil = opinions.at(meeting.code()) == 0;
			records.write(meeting.code(), new RecordDraft("Đã thông tin việc đang làm ở phường.", null, null, nil,
					sessions.isEmpty() ? meeting.at() : null, sessions.isEmpty() ? 31 : null), 0, official);
			tasks.complete(meeting.code(), "userTask_holdMeeting", Map.of("readBack", true), official);
			count(nil ? "nil records" : "records");
		}
	}

	Map<String, Long> counts() {
		return counts;
	}

	private void announce(Planned meeting, SimulatedPlan plan, Actor official) {
		for (Announceable answer : announcements.of(meeting.code(), official)) {
			if (answer.outcome() != null) {
				continue;
			}
			if (answer.kind() == AnnouncementKind.ANSWER && plan.isCarried(meeting, answer.petitionCode()) && answer.carried() == 0) {
				announcements.carry(meeting.code(), answer.petitionCode(), answer.kind(), "Hết giờ họp", official);
				count("carried");
			}
			else {
				announcements.read(meeting.code(), answer.petitionCode(), answer.kind(), "Đã đọc tại cuộc họp", official);
				count("read out");
			}
		}
	}

	private List<Planned> of(LocalDate day, SimulatedPlan plan) {
		return meetings(OF_DAY.formatted(""), plan, start(day), start(day.plusDays(1)));
	}

	private List<Planned> over(LocalDate day, SimulatedPlan plan) {
		return meetings(OF_DAY.formatted("and checked_in_at is not null " + SESSIONS_TO_COME), plan, start(day.minusDays(200)), start(day),
				start(day));
	}

	private List<Planned> meetings(String sql, SimulatedPlan plan, Object... when) {
		return database.query(sql, (row, number) -> new Planned(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				row.getString(5), row.getTimestamp(6).toInstant()), when).stream().filter(plan::isMine).toList();
	}

	private String liaison(Planned meeting, LocalDate day) {
		return organization.actingFor(meeting.liaison(), day);
	}

	private static OffsetDateTime start(LocalDate day) {
		return VietnamTime.startOf(day).atZone(VietnamTime.ZONE).toOffsetDateTime();
	}

	private void count(String what) {
		counts.merge(what, 1L, Long::sum);
	}
}
