package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Who may change the organisation: administrators of the unit at the top; everybody signed on may read it. */
@Component
class OrganizationRight {

	private final Organization organization;
	private final Clock clock;

	OrganizationRight(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	boolean mayEdit(Actor actor) {
		return organization.rolesOf(actor.username(), today()).stream()
				.anyMatch(held -> held.role().equals(Roles.ADMINISTRATOR) && isRoot(held.unitCode()));
	}

	void requireEdit(Actor actor) {
		if (!mayEdit(actor)) {
			throw Refusal.forbidden("organization.administrators-only");
		}
	}

	/** Agencies outside the product have nobody above them either, but speak for themselves only. */
	private boolean isRoot(String unit) {
		return organization.find(unit).filter(Authority::isTop).isPresent();
	}

	LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}

	/** The day that was asked for, else today. */
	LocalDate day(LocalDate on) {
		return on == null ? today() : on;
	}
}
