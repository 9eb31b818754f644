package vn.nghedan.outreach;

import org.springframework.stereotype.Component;
import vn.nghedan.petition.KnownMeetings;

/** Answers to whoever captures an opinion whether the meeting that he names exists. */
@Component
class MeetingRegister implements KnownMeetings {

	private final Meetings meetings;

	MeetingRegister(Meetings meetings) {
		this.meetings = meetings;
	}

	@Override
	public boolean isMeeting(String code) {
		return meetings.existsById(code);
	}
}
