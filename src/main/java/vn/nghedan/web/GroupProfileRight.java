package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.Companions;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.reporting.OwnPages;

/** Who sees what is known about a residential group, and who writes down whom one meets there. */
@Component
class GroupProfileRight {

	private static final Set<String> MAY_WRITE = Set.of(Roles.INTAKE_OFFICER, Roles.HOME_AFFAIRS, Roles.MANAGER, Roles.CHAIR);

	private final Visibility visibility;
	private final Assignments assignments;
	private final Companions companions;
	private final OwnPages pages;
	private final Organization organization;
	private final Clock clock;

	GroupProfileRight(Visibility visibility, Assignments assignments, Companions companions, OwnPages pages,
			Organization organization, Clock clock) {
		this.visibility = visibility;
		this.assignments = assignments;
		this.companions = companions;
		this.pages = pages;
		this.organization = organization;
		this.clock = clock;
	}

	/** Whoever works for the ward, looks after the group, stands in there, or is to hold a meeting of it. */
	void requireSee(String code, Actor actor) {
		String ward = group(code).wardCode();
		boolean concerned = visibility.canSee(actor, null, List.of(ward)) || mayWrite(ward, actor)
				|| assignments.of(actor.username(), today()).stream().anyMatch(each -> each.groupCode().equals(code))
				|| companions.of(code, today()).filter(each -> each.acting().equals(actor.username())).isPresent()
				|| pages.holdsMeetingOf(code, actor.username());
		if (!concerned) {
			throw Refusal.forbidden("web.not-your-group", code);
		}
	}

	void requireWrite(String code, Actor actor) {
		if (!mayWrite(group(code).wardCode(), actor)) {
			throw Refusal.forbidden("web.not-your-group", code);
		}
	}

	private ResidentialGroup group(String code) {
		return organization.findGroup(code).orElseThrow(() -> Refusal.notFound("organization.unknown-group", code));
	}

	/** In the ward, or in a unit above it. */
	boolean mayWrite(String ward, Actor actor) {
		Set<String> above = organization.pathUp(ward).stream().map(Authority::code).collect(Collectors.toSet());
		return organization.rolesOf(actor.username(), today()).stream()
				.anyMatch(held -> MAY_WRITE.contains(held.role()) && above.contains(held.unitCode()));
	}

	LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
