package vn.nghedan.access;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/**
 * Who sees which case: holders of a role in its ward, handling unit or office, chairs, managers and the inspection of the
 * units above these, whoever captured it and still works there, and nobody else. The complaint officer sees complaints
 * only, and roles without casework show no case. Behind a door only the roles count that open it.
 */
@Service
@Transactional(readOnly = true)
public class Visibility {

	private static final Set<String> WITHOUT_CASES = Set.of(Roles.LIAISON_OFFICIAL, Roles.HOME_AFFAIRS, Roles.OPERATOR,
			Roles.PROCESS_DESIGNER, Roles.ADMINISTRATOR, Roles.DENUNCIATION_OFFICER, Roles.COMPLAINT_OFFICER);
	private static final Set<String> OVER_ALL_BELOW = Set.of(Roles.CHAIR, Roles.MANAGER, Roles.DUTY_INSPECTION);

	private final Organization organization;
	private final Clock clock;

	Visibility(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/** The scope of today, substitutions included; for SQL and for single cases alike. */
	public Scope scopeOf(Actor actor) {
		return scopeOf(actor, CurrentDoor::counts);
	}

	/** What of it the actor would see behind this door, wherever he stands. */
	public Scope scopeOf(Actor actor, Door door) {
		return scopeOf(actor, door.roles()::contains);
	}

	private Scope scopeOf(Actor actor, Predicate<String> counts) {
		Set<String> units = new HashSet<>();
		Set<String> complaints = new HashSet<>();
		Set<String> worksFor = new HashSet<>();
		for (RoleHolding held : organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant()))) {
			if (!counts.test(held.role())) {
				continue;
			}
			if (OVER_ALL_BELOW.contains(held.role())) {
				units.addAll(organization.withDescendants(held.unitCode()));
			}
			else if (!WITHOUT_CASES.contains(held.role())) {
				units.add(held.unitCode());
			}
			else if (held.role().equals(Roles.COMPLAINT_OFFICER)) {
				complaints.add(held.unitCode());
			}
			if (RoleCircles.WORKERS.contains(held.role())) {
				worksFor.add(held.unitCode());
			}
		}
		return new Scope(actor.username(), units, complaints, near(worksFor));
	}

	private Set<String> near(Set<String> units) {
		Set<String> near = new HashSet<>();
		for (String unit : units) {
			near.addAll(organization.withDescendants(unit));
			organization.pathUp(unit).stream().map(Authority::code).forEach(near::add);
		}
		return near;
	}

	/** Whether the actor sees a case captured by {@code capturedBy} that concerns these units; {@code null} units are none. */
	public boolean canSee(Actor actor, String capturedBy, Iterable<String> concerned) {
		return scopeOf(actor).reaches(capturedBy, concerned);
	}
}
