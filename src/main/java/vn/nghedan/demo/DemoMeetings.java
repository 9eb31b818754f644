package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.petition.Channel;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks;

/** The residents' meetings of the demo: planned in the morning, held in the evening, reported the next working day. */
@Component
class DemoMeetings {

	private static final List<String> NEXT = List.of("TG-BHD-2", "TG-BHD-7", "TG-BHT-27", "TG-CLA-2", "TG-NSH-5");

	private final MeetingRoom room;
	private final Assignments assignments;
	private final Organization organization;
	private final CaseTasks tasks;
	private final Clock clock;

	private final Map<Story, String> codes = new HashMap<>();
	private final Map<String, Meeting> unreported = new HashMap<>();

	DemoMeetings(MeetingRoom room, Assignments assignments, Organization organization, CaseTasks tasks, Clock clock) {
		this.room = room;
		this.assignments = assignments;
		this.organization = organization;
		this.tasks = tasks;
		this.clock = clock;
	}

	void planFor(LocalDate day, LocalDate today, List<Story> stories) {
		for (Story story : stories) {
			if (story.atMeeting() && story.heardOn(today).equals(day)) {
				MeetingType type = story.channel() == Channel.DIALOGUE ? MeetingType.DIALOGUE : MeetingType.GROUP_MEETING;
				Meeting meeting = plan(story.place(), type, day, story.time().withMinute(0));
				codes.put(story, meeting.code());
				unreported.put(meeting.code(), meeting);
			}
		}
	}

	String codeFor(Story story) {
		return codes.get(story);
	}

	/** Yesterday's meetings are written up; the most recent one still waits for its official. */
	void report() {
		Map<String, Meeting> held = new HashMap<>(unreported);
		unreported.clear();
		held.forEach((code, meeting) -> {
			room.writeMinutes(code, "Tổ trưởng điều hành; cán bộ ghi nhận ý kiến và thông tin việc đang làm ở phường.",
					new Actor(meeting.liaisonUsername()));
			tasks.complete(code, "userTask_holdMeeting", Map.of("residentsPresent", 36, "startedAt",
					OffsetDateTime.ofInstant(meeting.scheduledAt(), VietnamTime.ZONE).toString(), "nilReport", false),
					new Actor(meeting.liaisonUsername()));
		});
	}

	void planNext(LocalDate today) {
		for (int i = 0; i < NEXT.size(); i++) {
			plan(NEXT.get(i), MeetingType.GROUP_MEETING, today.plusDays(1L + i), LocalTime.of(19, 30));
		}
	}

	private Meeting plan(String group, MeetingType type, LocalDate day, LocalTime time) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		String now = organization.groupNow(group, today).orElseThrow().code();
		String official = assignments.assignedTo(now, today).orElseThrow();
		MeetingPlan plan = new MeetingPlan(now, null, type, VietnamTime.at(day, time), "Nhà sinh hoạt cộng đồng",
				official);
		return room.plan(plan, new Actor(official));
	}
}
