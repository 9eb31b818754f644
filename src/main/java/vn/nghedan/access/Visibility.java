package vn.nghedan.access;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/**
 * Who sees which case: whoever captured it, holders of a role in its ward, handling unit or office, chairs and managers
 * of the units above these, and nobody else. Roles without casework show no case.
 */
@Service
@Transactional(readOnly = true)
public class Visibility {

	private static final Set<String> WITHOUT_CASES = Set.of(Roles.LIAISON_OFFICIAL, Roles.HOME_AFFAIRS, Roles.OPERATOR,
			Roles.PROCESS_DESIGNER, Roles.ADMINISTRATOR);
	private static final Set<String> OVER_ALL_BELOW = Set.of(Roles.CHAIR, Roles.MANAGER);

	private final Organization organization;
	private final Clock clock;

	Visibility(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/** The scope of today, substitutions included; for SQL and for single cases alike. */
	public Scope scopeOf(Actor actor) {
		Set<String> units = new HashSet<>();
		for (RoleHolding held : organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant()))) {
			if (OVER_ALL_BELOW.contains(held.role())) {
				units.addAll(organization.withDescendants(held.unitCode()));
			}
			else if (!WITHOUT_CASES.contains(held.role())) {
				units.add(held.unitCode());
			}
		}
		return new Scope(actor.username(), units);
	}

	/** Whether the actor sees a case captured by {@code capturedBy} that concerns these units; {@code null} units are none. */
	public boolean canSee(Actor actor, String capturedBy, Iterable<String> concerned) {
		return scopeOf(actor).reaches(capturedBy, concerned);
	}
}
