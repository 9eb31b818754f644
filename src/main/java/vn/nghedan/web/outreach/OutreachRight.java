package vn.nghedan.web.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Delegation;
import vn.nghedan.organization.DelegationRoll;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Who decides on programmes, assignments and handovers of a unit, who proposes them, and who sees the papers of a ward. */
@Component
class OutreachRight {

	private static final Set<String> DECIDES = Set.of(Roles.HOME_AFFAIRS, Roles.MANAGER, Roles.CHAIR);
	private static final Set<String> LEADING = Set.of(Roles.CHAIR, Roles.MANAGER, Roles.ADMINISTRATOR);
	private static final Set<String> RECEIVES = Set.of(Roles.HOME_AFFAIRS, Roles.MANAGER, Roles.CHAIR, Roles.INTAKE_OFFICER,
			Roles.DELEGATION_HEAD, Roles.DELEGATION_SECRETARY);

	private final Organization organization;
	private final DelegationRoll delegations;
	private final Clock clock;

	OutreachRight(Organization organization, DelegationRoll delegations, Clock clock) {
		this.organization = organization;
		this.delegations = delegations;
		this.clock = clock;
	}

	/** Whether the actor holds one of the deciding roles for the unit or one above it. */
	boolean decides(Actor actor, String unit) {
		return organization.find(unit).isPresent()
				&& holds(actor, DECIDES, organization.pathUp(unit).stream().map(Authority::code).collect(Collectors.toSet()));
	}

	/** All units for which the actor decides, at once. */
	Set<String> decided(Actor actor) {
		return organization.rolesOf(actor.username(), today()).stream().filter(held -> DECIDES.contains(held.role()))
				.flatMap(held -> organization.withDescendants(held.unitCode()).stream()).collect(Collectors.toSet());
	}

	void requireDecision(Actor actor, String... units) {
		if (Arrays.stream(units).noneMatch(unit -> unit != null && decides(actor, unit))) {
			throw Refusal.forbidden("outreach.not-yours");
		}
	}

	/**
	 * Whether the actor may send this official on leave or out of service: he decides for every unit for which the official
	 * holds a role, and where that is a leading role home affairs alone does not. Nobody gives himself another's roles.
	 */
	void requireStaffing(Actor actor, String username, String substitute) {
		if (actor.username().equals(substitute)) {
			throw Refusal.forbidden("outreach.own-substitute");
		}
		organization.rolesOf(username, today()).stream().filter(held -> held.username().equals(username)).forEach(held -> {
			Set<String> deciding = LEADING.contains(held.role()) ? Set.of(Roles.MANAGER, Roles.CHAIR) : DECIDES;
			Set<String> above = organization.pathUp(held.unitCode()).stream().map(Authority::code).collect(Collectors.toSet());
			if (!holds(actor, deciding, above)) {
				throw Refusal.forbidden("outreach.not-yours");
			}
		});
	}

	/** Whoever decides, and the heads and secretaries of delegations. */
	void requireProposal(Actor actor, String unit, List<String> asked) {
		List<String> led = delegations.ledBy(actor.username()).stream().map(Delegation::code).toList();
		if (!decides(actor, unit) && (asked.isEmpty() || !led.containsAll(asked))) {
			throw Refusal.forbidden("outreach.not-yours");
		}
	}

	/** Units whose papers the actor sees: all below a unit that he decides for, and those that he receives officials for. */
	Set<String> papersOf(Actor actor) {
		Set<String> units = new HashSet<>();
		for (RoleHolding held : organization.rolesOf(actor.username(), today())) {
			if (DECIDES.contains(held.role())) {
				units.addAll(organization.withDescendants(held.unitCode()));
			}
			else if (RECEIVES.contains(held.role())) {
				units.add(held.unitCode());
			}
		}
		return units;
	}

	/** Whether the actor may know how the leaders of the groups there are reached: whoever works in or above the ward. */
	boolean isNear(Actor actor, String ward) {
		return papersOf(actor).contains(ward);
	}

	private boolean holds(Actor actor, Set<String> roles, Set<String> units) {
		return organization.rolesOf(actor.username(), today()).stream()
				.anyMatch(held -> roles.contains(held.role()) && units.contains(held.unitCode()));
	}

	LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}

	/** The day that was asked for, else today. */
	LocalDate day(LocalDate on) {
		return on == null ? today() : on;
	}
}
