package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.Channel;
import vn.nghedan.platform.VietnamTime;

/** The meetings at which the stories of the demo were heard: planned in the morning of their day. */
@Component
class DemoMeetings {

	private static final List<String> NEXT = List.of("TG-BHD-2", "TG-BHD-7", "TG-BHT-27", "TG-CLA-2", "TG-NSH-5");

	private final MeetingRoom room;
	private final Assignments assignments;
	private final Organization organization;
	private final DemoProgrammes programmes;
	private final Clock clock;

	private final Map<Story, String> codes = new HashMap<>();

	DemoMeetings(MeetingRoom room, Assignments assignments, Organization organization, DemoProgrammes programmes, Clock clock) {
		this.room = room;
		this.assignments = assignments;
		this.organization = organization;
		this.programmes = programmes;
		this.clock = clock;
	}

	void planFor(LocalDate day, LocalDate today, List<Story> stories) {
		for (Story story : stories) {
			if (story.atMeeting() && story.heardOn(today).equals(day)) {
				MeetingType type = story.channel() == Channel.DIALOGUE ? MeetingType.DIALOGUE : MeetingType.GROUP_MEETING;
				codes.put(story, plan(story.place(), type, day, story.time().withMinute(0)).code());
			}
		}
	}

	String codeFor(Story story) {
		return codes.get(story);
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
				official, programmes.groupMeetings());
		return room.plan(plan, new Actor(official));
	}
}
