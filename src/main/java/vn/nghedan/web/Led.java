package vn.nghedan.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Door;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Scope;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.reporting.WorklistScope;

/** For which units somebody answers, by the roles that lead or operate: those they are held for, and all below. */
@Component
class Led {

	private static final Set<String> OVER_THE_HOUSE = Set.of(Roles.MANAGER, Roles.OPERATOR);

	private final Organization organization;
	private final Clock clock;

	Led(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/** The units as such, the roles' own ones only. */
	List<String> heads(Actor actor) {
		return roles(actor).stream().map(RoleHolding::unitCode).distinct().sorted().toList();
	}

	/** Petitions of these units, but none about himself. */
	Scope cases(Actor actor) {
		return new Scope(false, units(actor), Set.of(), Set.of(), actor.username());
	}

	/** Steps that wait for people of these units. */
	WorklistScope steps(Actor actor) {
		return new WorklistScope(actor.username(), Set.of(actor.username()), Set.of(), units(actor));
	}

	/** Whether what belongs to no unit is his as well: he manages or operates where nobody is above. */
	boolean isOverTheHouse(Actor actor) {
		return roles(actor).stream().filter(held -> OVER_THE_HOUSE.contains(held.role())).map(held -> organization.find(held.unitCode()))
			.anyMatch(unit -> unit.filter(Led::isTop).isPresent());
	}

	private static boolean isTop(Authority unit) {
		return unit.parentCode() == null && !unit.external();
	}

	private Set<String> units(Actor actor) {
		Set<String> units = new HashSet<>();
		heads(actor).forEach(unit -> units.addAll(organization.withDescendants(unit)));
		return units;
	}

	private List<RoleHolding> roles(Actor actor) {
		return organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
			.filter(held -> Door.OPERATION.roles().contains(held.role())).toList();
	}
}
