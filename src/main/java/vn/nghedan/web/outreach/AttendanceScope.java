package vn.nghedan.web.outreach;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/** Of which units somebody sees how often officials have come: those whose cases he sees, and for home affairs all below theirs. */
@Component
class AttendanceScope {

	private final Visibility visibility;
	private final Organization organization;
	private final Clock clock;

	AttendanceScope(Visibility visibility, Organization organization, Clock clock) {
		this.visibility = visibility;
		this.organization = organization;
		this.clock = clock;
	}

	Set<String> unitsOf(Actor actor) {
		Set<String> units = new HashSet<>(visibility.scopeOf(actor).units());
		organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())).stream()
				.filter(held -> held.role().equals(Roles.HOME_AFFAIRS)).map(RoleHolding::unitCode)
				.forEach(unit -> units.addAll(organization.withDescendants(unit)));
		return units;
	}
}
