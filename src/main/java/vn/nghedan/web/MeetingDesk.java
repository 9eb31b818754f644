package vn.nghedan.web;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.meeting.MeetingFloor;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingProgrammes;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.petition.AccusationWords;
import vn.nghedan.platform.VietnamTime;

/** What is done to meetings from outside, each after asking whether it is this official's business. */
@Component
@Transactional
class MeetingDesk {

	private final MeetingRoom room;
	private final MeetingFloor floor;
	private final MeetingProgrammes programmes;
	private final MeetingRight right;
	private final CaptureRight captures;
	private final MeetingPlanRight plans;
	private final Organization organization;
	private final AccusationWords accusations;

	MeetingDesk(MeetingRoom room, MeetingFloor floor, MeetingProgrammes programmes, MeetingRight right, CaptureRight captures,
			MeetingPlanRight plans, Organization organization, AccusationWords accusations) {
		this.room = room;
		this.floor = floor;
		this.programmes = programmes;
		this.right = right;
		this.captures = captures;
		this.plans = plans;
		this.organization = organization;
		this.accusations = accusations;
	}

	/** @return the code of the new meeting */
	public String plan(MeetingPlan plan, Actor actor) {
		String ward = plan.groupCode() == null ? plan.wardCode()
				: organization.group(plan.groupCode(), VietnamTime.dateOf(plan.scheduledAt())).wardCode();
		if (ward != null) {
			captures.requireWard(ward, actor);
			plans.require(plan, ward, actor);
			programmes.require(plan.programmeCode(), ward, VietnamTime.dateOf(plan.scheduledAt()));
		}
		return room.plan(plan, actor).code();
	}

	/** @param sure the official has been asked and says that these words accuse nobody */
	public void writeMinutes(String code, String text, boolean sure, Actor actor) {
		right.requireHold(code, actor);
		if (!sure && !text.equals(room.get(code).minutes())) {
			accusations.refuse(text);
		}
		room.writeMinutes(code, text, actor);
	}

	public void checkIn(String code, Instant at, Actor actor) {
		right.requireHold(code, actor);
		room.checkIn(code, at, actor);
	}

	public void mark(String code, long participant, boolean came, String note, Actor actor) {
		right.requireHold(code, actor);
		floor.mark(code, participant, came, note);
	}

	public void attend(String code, int session, Instant startedAt, int residentsPresent, Actor actor) {
		right.requireHold(code, actor);
		floor.attend(code, session, startedAt, residentsPresent);
	}
}
