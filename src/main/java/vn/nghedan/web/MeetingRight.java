package vn.nghedan.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Who sees a meeting and who writes it down. */
@Component
class MeetingRight {

	private static final Set<String> MAY_WRITE = Set.of(Roles.INTAKE_OFFICER, Roles.DELEGATION_HEAD, Roles.DELEGATION_SECRETARY,
			Roles.CHAIR);

	private final MeetingRoom room;
	private final Visibility visibility;
	private final OpenSteps steps;
	private final Organization organization;
	private final Clock clock;

	MeetingRight(MeetingRoom room, Visibility visibility, OpenSteps steps, Organization organization, Clock clock) {
		this.room = room;
		this.visibility = visibility;
		this.steps = steps;
		this.organization = organization;
		this.clock = clock;
	}

	/** The meeting, refused as not found to those whom it does not concern. */
	Meeting see(String code, Actor actor) {
		Meeting meeting = room.get(code);
		if (!visibility.canSee(actor, meeting.liaisonUsername(), List.of(wardNow(meeting))) && !steps.mayWork(actor, code)) {
			throw Refusal.notFound("meeting.no-meeting", code);
		}
		return meeting;
	}

	void requireHold(String code, Actor actor) {
		if (!mayHold(see(code, actor), actor)) {
			throw Refusal.forbidden("web.not-your-meeting");
		}
	}

	/** The official in charge or whoever works its task, and those of the ward who answer for its meetings. */
	boolean mayHold(Meeting meeting, Actor actor) {
		String ward = wardNow(meeting);
		return actor.username().equals(meeting.liaisonUsername()) || steps.mayWork(actor, meeting.code())
				|| organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
						.anyMatch(held -> held.unitCode().equals(ward) && MAY_WRITE.contains(held.role()));
	}

	/** The ward itself or, when it is no more, the one that looks after the place since. */
	private String wardNow(Meeting meeting) {
		return organization.unitNow(meeting.wardCode(), meeting.groupCode(), VietnamTime.dateOf(clock.instant()))
				.orElse(meeting.wardCode());
	}

	/** The wards whose meetings the actor sees. */
	List<String> wards(Actor actor) {
		Set<String> units = visibility.scopeOf(actor).units();
		return organization.wards(VietnamTime.dateOf(clock.instant())).stream().map(Authority::code).filter(units::contains)
				.toList();
	}
}
