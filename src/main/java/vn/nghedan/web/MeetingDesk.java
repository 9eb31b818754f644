package vn.nghedan.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.platform.VietnamTime;

/** What is done to meetings from outside, each after asking whether it is this official's business. */
@Component
@Transactional
class MeetingDesk {

	private final MeetingRoom room;
	private final MeetingRight right;
	private final CaptureRight captures;
	private final Organization organization;

	MeetingDesk(MeetingRoom room, MeetingRight right, CaptureRight captures, Organization organization) {
		this.room = room;
		this.right = right;
		this.captures = captures;
		this.organization = organization;
	}

	/** @return the code of the new meeting */
	public String plan(MeetingPlan plan, Actor actor) {
		String ward = plan.groupCode() == null ? plan.wardCode()
				: organization.group(plan.groupCode(), VietnamTime.dateOf(plan.scheduledAt())).wardCode();
		if (ward != null) {
			captures.requireWard(ward, actor);
		}
		return room.plan(plan, actor).code();
	}

	public void writeMinutes(String code, String text, Actor actor) {
		right.requireHold(code, actor);
		room.writeMinutes(code, text, actor);
	}

	public void announce(String code, String petitionCode, Actor actor) {
		right.requireHold(code, actor);
		room.announce(code, petitionCode, actor);
	}
}
