package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Whose calendars and rules there are, and who changes them; everybody signed on may read them. */
@Component
class CalendarRight {

	/** The root of all calendars. */
	static final String NATIONAL = "national";

	private static final Set<String> OVER_ALL_BELOW = Set.of(Roles.CHAIR, Roles.MANAGER);
	private static final Set<String> OVER_THE_NATION = Set.of(Roles.MANAGER, Roles.ADMINISTRATOR);

	private final Organization organization;
	private final Clock clock;

	CalendarRight(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * The calendar's code, refused when there is none.
	 *
	 * @param address the code, with {@code ~} for the slash of a division, which no path of an address can hold
	 */
	String known(String address) {
		String code = address.replace('~', '/');
		if (!NATIONAL.equals(code) && organization.find(code).isEmpty()) {
			throw Refusal.notFound("web.no-such-calendar", code);
		}
		return code;
	}

	/** The national calendar and those of units that the actor may change. */
	Set<String> editable(Actor actor) {
		Set<String> calendars = new LinkedHashSet<>();
		for (RoleHolding held : organization.rolesOf(actor.username(), today())) {
			if (OVER_THE_NATION.contains(held.role()) && isRoot(held.unitCode())) {
				calendars.add(NATIONAL);
			}
			if (OVER_ALL_BELOW.contains(held.role())) {
				calendars.addAll(organization.withDescendants(held.unitCode()));
			}
		}
		return calendars;
	}

	boolean mayEdit(String calendar, Actor actor) {
		return editable(actor).contains(calendar);
	}

	void requireEdit(String calendar, Actor actor) {
		if (!mayEdit(calendar, actor)) {
			throw NATIONAL.equals(calendar) ? Refusal.forbidden("web.not-the-national-calendar")
					: Refusal.forbidden("web.not-your-calendar", calendar);
		}
	}

	/** Agencies outside the product have nobody above them either, but speak for themselves only. */
	private boolean isRoot(String unit) {
		return organization.find(unit).filter(Authority::isTop).isPresent();
	}

	/** All units of today whose calendar could be shown, by name. */
	List<Authority> units() {
		return organization.all(today());
	}

	LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
