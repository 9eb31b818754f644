package vn.nghedan.web;

import org.springframework.stereotype.Component;

import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.Companions;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Whom one may put in charge of a meeting: by that he learns what is known of the group, so it is not for everybody. */
@Component
class MeetingPlanRight {

	private final MeetingRight right;
	private final Assignments assignments;
	private final Companions companions;

	MeetingPlanRight(MeetingRight right, Assignments assignments, Companions companions) {
		this.right = right;
		this.assignments = assignments;
		this.companions = companions;
	}

	/** Whoever looks after the group, or stands in there, holds its meetings; whom else it is to be, the ward's people say. */
	void require(MeetingPlan plan, String ward, Actor actor) {
		String official = plan.liaisonUsername() == null ? actor.username() : plan.liaisonUsername();
		if (plan.groupCode() != null && !looksAfter(official, plan) && !right.mayArrangeIn(ward, actor)) {
			throw Refusal.forbidden("web.not-your-group-to-meet", plan.groupCode());
		}
	}

	private boolean looksAfter(String official, MeetingPlan plan) {
		var day = VietnamTime.dateOf(plan.scheduledAt());
		return assignments.of(official, day).stream().anyMatch(each -> each.groupCode().equals(plan.groupCode()))
				|| companions.of(plan.groupCode(), day).filter(each -> each.acting().equals(official)).isPresent();
	}
}
