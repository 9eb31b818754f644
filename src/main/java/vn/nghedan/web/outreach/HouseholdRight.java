package vn.nghedan.web.outreach;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;

/** Who writes down how many households a group has: those of the ward, or above it, who also write down whom one meets there. */
@Component
class HouseholdRight {

	private static final Set<String> COUNTS = Set.of(Roles.INTAKE_OFFICER, Roles.HOME_AFFAIRS, Roles.MANAGER, Roles.CHAIR);

	private final Organization organization;
	private final OutreachRight outreach;

	HouseholdRight(Organization organization, OutreachRight outreach) {
		this.organization = organization;
		this.outreach = outreach;
	}

	/** Units, the wards among them, whose groups the actor counts. */
	Set<String> units(Actor actor) {
		return organization.rolesOf(actor.username(), outreach.today()).stream().filter(held -> COUNTS.contains(held.role()))
				.flatMap(held -> organization.withDescendants(held.unitCode()).stream()).collect(Collectors.toSet());
	}

	void require(String group, Actor actor) {
		String ward = organization.findGroup(group).orElseThrow(() -> Refusal.notFound("organization.unknown-group", group)).wardCode();
		if (!units(actor).contains(ward)) {
			throw Refusal.forbidden("outreach.not-your-households");
		}
	}
}
