package vn.nghedan.meeting;

import org.springframework.stereotype.Component;
import vn.nghedan.petition.KnownMeetings;

/** Answers to whoever captures an opinion whether the meeting that he names is one of that ward. */
@Component
class MeetingRegister implements KnownMeetings {

	private final Meetings meetings;

	MeetingRegister(Meetings meetings) {
		this.meetings = meetings;
	}

	@Override
	public boolean isMeetingIn(String code, String wardCode) {
		return meetings.findById(code).filter(meeting -> meeting.wardCode().equals(wardCode)).isPresent();
	}
}
