package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.Announceable;
import vn.nghedan.meeting.Announcements;
import vn.nghedan.meeting.MeetingFloor;
import vn.nghedan.meeting.MeetingLists;
import vn.nghedan.meeting.MeetingQuery;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingRow;
import vn.nghedan.meeting.MeetingSession;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.meeting.Participant;
import vn.nghedan.meeting.RecordDesk;
import vn.nghedan.meeting.RecordDraft;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks;

/** What officials do at the meetings of the demo, and with the record on the next working day. */
@Component
class DemoEvenings {

	private static final String INFORMATION = "Thông tin việc đang làm ở phường, lịch thu gom rác mới.";
	private static final String URGED = "Vận động các hộ giữ sạch mương trước nhà trong mùa mưa.";

	private final MeetingLists lists;
	private final MeetingRoom room;
	private final MeetingFloor floor;
	private final Announcements announcements;
	private final RecordDesk records;
	private final Organization organization;
	private final CaseTasks tasks;

	private final List<MeetingRow> unrecorded = new ArrayList<>();
	private final Map<String, Integer> raised = new HashMap<>();
	private boolean carried;

	DemoEvenings(MeetingLists lists, MeetingRoom room, MeetingFloor floor, Announcements announcements, RecordDesk records,
			Organization organization, CaseTasks tasks) {
		this.lists = lists;
		this.room = room;
		this.floor = floor;
		this.announcements = announcements;
		this.records = records;
		this.organization = organization;
		this.tasks = tasks;
	}

	void heardAt(String meeting) {
		if (meeting != null) {
			raised.merge(meeting, 1, Integer::sum);
		}
	}

	/** Late in the evening, when all meetings of the day are over. */
	void attend(LocalDate day) {
		MeetingQuery today = new MeetingQuery(null, null, null, day, day, MeetingStatus.PLANNED, null, null);
		for (MeetingRow meeting : lists.list(today, null, MeetingLists.LARGEST_PAGE).rows()) {
			if (meeting.liaison() != null) {
				attend(meeting, new Actor(organization.actingFor(meeting.liaison(), day)));
				unrecorded.add(meeting);
			}
		}
	}

	private void attend(MeetingRow meeting, Actor official) {
		room.checkIn(meeting.code(), meeting.scheduledAt().minusSeconds(300), official);
		for (Participant participant : floor.participants(meeting.code())) {
			boolean came = participant.required() || participant.position() % 2 == 0;
			floor.mark(meeting.code(), participant.id(), came, came ? null : "Bận trực");
		}
		for (Announceable answer : announcements.of(meeting.code(), official)) {
			if (answer.outcome() == null && !carried) {
				announcements.carry(meeting.code(), answer.petitionCode(), answer.kind(), "Hết giờ họp, người hỏi đã về", official);
				carried = true;
			}
			else if (answer.outcome() == null) {
				announcements.read(meeting.code(), answer.petitionCode(), answer.kind(), "Đọc toàn văn trước cuộc họp", official);
			}
		}
	}

	/** Records of the evenings before; a meeting that goes on with another part of the group is not over yet. */
	void record(LocalDate day) {
		List<MeetingRow> over = unrecorded.stream().filter(meeting -> !isToCome(meeting, day)).toList();
		unrecorded.removeAll(over);
		over.forEach(meeting -> record(meeting, new Actor(organization.actingFor(meeting.liaison(), day))));
	}

	private void record(MeetingRow meeting, Actor official) {
		List<MeetingSession> sessions = floor.sessions(meeting.code());
		sessions.forEach(session -> floor.attend(meeting.code(), session.position(), session.scheduledAt(), 40));
		boolean nil = !raised.containsKey(meeting.code());
		records.write(meeting.code(), new RecordDraft(INFORMATION, nil ? null : URGED, null, nil,
				sessions.isEmpty() ? meeting.scheduledAt() : null, sessions.isEmpty() ? 36 : null), 0, official);
		records.readBack(meeting.code(), official);
		tasks.complete(meeting.code(), "userTask_holdMeeting", Map.of(), official);
	}

	private static boolean isToCome(MeetingRow meeting, LocalDate day) {
		return meeting.lastSessionAt() != null && !meeting.lastSessionAt().isBefore(VietnamTime.startOf(day));
	}
}
