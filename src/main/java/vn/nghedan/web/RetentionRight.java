package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.retention.Destruction;
import vn.nghedan.retention.DestructionList;

/** Who lists and holds what is to be destroyed: the records clerk of the unit; who signs: its chair or one above it. */
@Component
class RetentionRight {

	private final Organization organization;
	private final Destruction destruction;
	private final Clock clock;

	RetentionRight(Organization organization, Destruction destruction, Clock clock) {
		this.organization = organization;
		this.destruction = destruction;
		this.clock = clock;
	}

	LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}

	/** Whose cases the actor sees here. */
	Set<String> units(Actor actor) {
		Set<String> units = chaired(actor);
		for (RoleHolding held : organization.rolesOf(actor.username(), today())) {
			if (held.role().equals(Roles.RECORDS_CLERK)) {
				units.add(held.unitCode());
			}
		}
		return units;
	}

	/** The unit, if it is one of his; one that is not is as good as one that is not there. */
	String unit(String code, Actor actor) {
		if (!units(actor).contains(code)) {
			throw Refusal.notFound("retention.no-unit", code);
		}
		return code;
	}

	/** The list, if it is of one of his units. */
	DestructionList list(String number, Actor actor) {
		return destruction.find(number).filter(list -> units(actor).contains(list.unitCode()))
			.orElseThrow(() -> Refusal.notFound("retention.no-list", number));
	}

	/** Whether he may sign for this unit. */
	boolean signs(String unit, Actor actor) {
		return chaired(actor).contains(unit);
	}

	/** Whether he keeps the table of terms: a manager at the top. */
	boolean keepsTerms(Actor actor) {
		return organization.rolesOf(actor.username(), today()).stream()
			.anyMatch(held -> held.role().equals(Roles.MANAGER)
					&& organization.find(held.unitCode()).filter(Authority::isTop).isPresent());
	}

	private Set<String> chaired(Actor actor) {
		Set<String> units = new HashSet<>();
		for (RoleHolding held : organization.rolesOf(actor.username(), today())) {
			if (held.role().equals(Roles.CHAIR)) {
				units.addAll(organization.withDescendants(held.unitCode()));
			}
		}
		return units;
	}
}
