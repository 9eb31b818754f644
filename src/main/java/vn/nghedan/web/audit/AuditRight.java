package vn.nghedan.web.audit;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** How far the inspection sees: its own units and what is below them; that of the uppermost unit sees what lies nowhere, too. */
@Component
class AuditRight {

	private final Organization organization;
	private final PlacesOfCases places;
	private final Clock clock;

	AuditRight(Organization organization, PlacesOfCases places, Clock clock) {
		this.organization = organization;
		this.places = places;
		this.clock = clock;
	}

	/** The units, and whether nothing is above one of them. */
	record Reach(Set<String> units, boolean everywhere) {
	}

	Reach reachOf(Actor actor) {
		Set<String> own = organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
				.filter(held -> held.role().equals(Roles.DUTY_INSPECTION)).map(RoleHolding::unitCode).collect(Collectors.toSet());
		if (own.isEmpty()) {
			throw Refusal.forbidden("audit.inspection-only");
		}
		Set<String> units = new HashSet<>();
		own.forEach(unit -> units.addAll(organization.withDescendants(unit)));
		return new Reach(units, own.stream().anyMatch(unit -> organization.find(unit).filter(Authority::isTop).isPresent()));
	}

	/** Refused as not found where the case lies elsewhere, or is about whoever asks. */
	void requireCase(String code, Actor actor) {
		String ward = places.of("petition", code);
		if (ward == null || !reachOf(actor).units().contains(ward) || places.isAbout(code, actor)) {
			throw Refusal.notFound("petition.not-found", code);
		}
	}
}
