package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Door;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.reporting.SearchPeople;
import vn.nghedan.reporting.WorklistScope;
import vn.nghedan.reporting.Worklists;

/** Which open tasks somebody sees, and of which cases he may look for the people: the same for lists, numbers and searches. */
@Component
public class WorklistSight {

	private static final Set<String> OVER_ALL_BELOW = Set.of(Roles.CHAIR, Roles.MANAGER);
	private static final Set<String> AT_THE_DESK = Set.of(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.CLASSIFIER, Roles.COMPLAINT_OFFICER);
	private static final Set<String> ANSWERING = Set.of(Roles.HANDLER, Roles.CHAIR);

	private final Organization organization;
	private final Worklists worklists;
	private final Clock clock;

	WorklistSight(Organization organization, Worklists worklists, Clock clock) {
		this.organization = organization;
		this.worklists = worklists;
		this.clock = clock;
	}

	/** His own steps; the work of whole units for who leads them, and of his ward for the secretary of a delegation. */
	public WorklistScope of(Actor actor) {
		List<RoleHolding> held = rolesOf(actor);
		Set<String> units = new HashSet<>(units(held, Set.of(Roles.DELEGATION_SECRETARY)));
		units(held, OVER_ALL_BELOW).forEach(unit -> units.addAll(organization.withDescendants(unit)));
		return new WorklistScope(actor.username(), names(actor), groups(held), units);
	}

	/** {@code null} for whoever sees no person in clear. */
	SearchPeople peopleFor(Actor actor) {
		List<RoleHolding> held = rolesOf(actor);
		if (held.stream().map(RoleHolding::role).noneMatch(Door.PERSON_IN_CLEAR.roles()::contains)) {
			return null;
		}
		return new SearchPeople(actor.username(), units(held, AT_THE_DESK), units(held, ANSWERING), names(actor), groups(held));
	}

	private List<RoleHolding> rolesOf(Actor actor) {
		return organization.rolesOf(actor.username(), today());
	}

	private Set<String> names(Actor actor) {
		return worklists.actingAs(actor.username(), today());
	}

	private static Set<String> groups(Collection<RoleHolding> held) {
		return held.stream().map(RoleHolding::group).collect(Collectors.toSet());
	}

	private static Set<String> units(Collection<RoleHolding> held, Set<String> roles) {
		return held.stream().filter(each -> roles.contains(each.role())).map(RoleHolding::unitCode).collect(Collectors.toSet());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
