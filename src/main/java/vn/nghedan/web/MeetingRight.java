package vn.nghedan.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingGoers;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Who sees a meeting and who writes it down. */
@Component
public class MeetingRight {

	private static final Set<String> MAY_WRITE = Set.of(Roles.INTAKE_OFFICER, Roles.DELEGATION_HEAD, Roles.DELEGATION_SECRETARY,
			Roles.CHAIR);

	/** Whose word counts in the units below as well. */
	private static final Set<String> LEADS = Set.of(Roles.CHAIR, Roles.MANAGER, Roles.HOME_AFFAIRS);

	private final MeetingRoom room;
	private final MeetingGoers goers;
	private final Visibility visibility;
	private final OpenSteps steps;
	private final Organization organization;
	private final Clock clock;

	MeetingRight(MeetingRoom room, MeetingGoers goers, Visibility visibility, OpenSteps steps, Organization organization,
			Clock clock) {
		this.room = room;
		this.goers = goers;
		this.visibility = visibility;
		this.steps = steps;
		this.organization = organization;
		this.clock = clock;
	}

	/** The meeting, refused as not found to those whom it does not concern. */
	public Meeting see(String code, Actor actor) {
		Meeting meeting = room.get(code);
		if (!sees(meeting, actor)) {
			throw Refusal.notFound("meeting.no-meeting", code);
		}
		return meeting;
	}

	/** When and where it is and who goes: also for those who arrange meetings and see no cases. */
	Meeting seePlan(String code, Actor actor) {
		Meeting meeting = room.get(code);
		if (!sees(meeting, actor) && !mayArrange(meeting, actor)) {
			throw Refusal.notFound("meeting.no-meeting", code);
		}
		return meeting;
	}

	/** Whether the actor may read what was said there, too. */
	boolean sees(Meeting meeting, Actor actor) {
		return isHis(meeting, actor) || actor.username().equals(meeting.attendance().attendedBy()) && worksThere(meeting, actor) || visibility.canSee(actor, null, List.of(wardNow(meeting)))
				|| steps.mayWork(actor, meeting.code());
	}

	public void requireHold(String code, Actor actor) {
		if (!mayHold(see(code, actor), actor)) {
			throw Refusal.forbidden("web.not-your-meeting");
		}
	}

	/** The official in charge or whoever works its task, and those of the ward who answer for its meetings. */
	public boolean mayHold(Meeting meeting, Actor actor) {
		String ward = wardNow(meeting);
		return isHis(meeting, actor) || steps.mayWork(actor, meeting.code())
				|| organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
						.anyMatch(held -> held.unitCode().equals(ward) && MAY_WRITE.contains(held.role()));
	}

	public void requireArrange(String code, Actor actor) {
		if (!mayArrange(seePlan(code, actor), actor)) {
			throw Refusal.forbidden("web.not-your-meeting");
		}
	}

	/** Whether the actor may postpone or cancel it or send somebody else: the ward's own people, and leaders above it. */
	public boolean mayArrange(Meeting meeting, Actor actor) {
		return isHis(meeting, actor) || mayArrangeIn(wardNow(meeting), actor);
	}

	public boolean mayArrangeIn(String ward, Actor actor) {
		Set<String> path = organization.pathUp(ward).stream().map(Authority::code).collect(Collectors.toSet());
		return organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
				.anyMatch(held -> held.unitCode().equals(ward) && MAY_WRITE.contains(held.role())
						|| path.contains(held.unitCode()) && LEADS.contains(held.role()));
	}

	/**
	 * The official in charge, afterwards as long as he works there, and until it is held whoever goes in his place, also long
	 * before anybody has a step of it.
	 */
	private boolean isHis(Meeting meeting, Actor actor) {
		boolean inCharge = actor.username().equals(meeting.liaisonUsername());
		return meeting.status() == MeetingStatus.PLANNED
				? inCharge || goers.of(meeting).filter(actor.username()::equals).isPresent()
				: inCharge && worksThere(meeting, actor);
	}

	private boolean worksThere(Meeting meeting, Actor actor) {
		return visibility.scopeOf(actor).near().contains(wardNow(meeting));
	}

	/** The ward itself or, when it is no more, the one that looks after the place since. */
	private String wardNow(Meeting meeting) {
		return organization.unitNow(meeting.wardCode(), meeting.groupCode(), VietnamTime.dateOf(clock.instant()))
				.orElse(meeting.wardCode());
	}

	/** The wards of whose meetings the actor sees the plan. */
	public List<String> wards(Actor actor) {
		Set<String> units = new HashSet<>(visibility.scopeOf(actor).units());
		organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
				.filter(held -> held.role().equals(Roles.HOME_AFFAIRS)).map(RoleHolding::unitCode)
				.forEach(unit -> units.addAll(organization.withDescendants(unit)));
		return organization.wards(VietnamTime.dateOf(clock.instant())).stream().map(Authority::code).filter(units::contains)
				.toList();
	}
}
