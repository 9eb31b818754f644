package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Visibility;
import vn.nghedan.dossier.Dossier;
import vn.nghedan.dossier.DossierList;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Whose dossiers somebody sees, and which of their verbs are his; the successors of an office answer for its dossiers. */
@Component
class DossierOffices {

	private final DossierList list;
	private final Visibility visibility;
	private final Organization organization;
	private final Clock clock;

	DossierOffices(DossierList list, Visibility visibility, Organization organization, Clock clock) {
		this.list = list;
		this.visibility = visibility;
		this.organization = organization;
		this.clock = clock;
	}

	/** Offices whose dossiers the actor sees. */
	Set<String> seenBy(Actor actor) {
		Set<String> units = visibility.scopeOf(actor).units();
		return list.offices().stream().filter(office -> units.contains(office) || units.contains(now(office)))
				.collect(Collectors.toSet());
	}

	/** Whether the actor sees an office that has dossiers, or is the one who gathers them. */
	boolean hasAny(Actor actor) {
		return !seenBy(actor).isEmpty() || organization.rolesOf(actor.username(), today()).stream()
				.anyMatch(held -> held.role().equals(Roles.CITY_LIAISON));
	}

	boolean sees(Actor actor, Dossier dossier) {
		return seenBy(actor).contains(dossier.office());
	}

	/** Whether the actor writes to agencies for the office of this dossier. */
	boolean isLiaison(Actor actor, Dossier dossier) {
		return holds(actor, dossier, Roles.CITY_LIAISON);
	}

	/** Whether the actor may call its letter back. */
	boolean mayCancel(Actor actor, Dossier dossier) {
		return isLiaison(actor, dossier) || holds(actor, dossier, Roles.CHAIR);
	}

	void mustBeLiaison(Actor actor, Dossier dossier) {
		must(isLiaison(actor, dossier));
	}

	void mustBeAllowedToCancel(Actor actor, Dossier dossier) {
		must(mayCancel(actor, dossier));
	}

	/** The unit that follows the office today: itself, its successor, or what is left above it. */
	String now(String office) {
		return organization.unitNow(office, null, today()).orElseGet(() -> organization.pathUp(office).stream()
				.filter(unit -> unit.existsOn(today())).map(Authority::code).findFirst().orElse(office));
	}

	private boolean holds(Actor actor, Dossier dossier, String role) {
		return organization.nearestHolding(now(dossier.office()), role, today())
				.map(unit -> organization.holds(actor.username(), role, unit, today())).orElse(false);
	}

	private static void must(boolean allowed) {
		if (!allowed) {
			throw Refusal.forbidden("web.not-your-dossier");
		}
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
