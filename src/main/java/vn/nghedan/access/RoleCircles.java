package vn.nghedan.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.organization.Roles;

/** Roles that belong together, from which the rules of the doors are put together. */
final class RoleCircles {

	/** Who goes to the people. */
	static final Set<String> ROUNDS = Set.of(Roles.LIAISON_OFFICIAL, Roles.DELEGATION_HEAD, Roles.DELEGATION_SECRETARY);
	/** Who leads a unit and answers for those below. */
	static final Set<String> LEADERS = Set.of(Roles.CHAIR, Roles.MANAGER);
	/** Who has steps of petitions. */
	static final Set<String> OFFICES = Set.of(Roles.INTAKE_OFFICER, Roles.VERIFIER, Roles.CLASSIFIER, Roles.HANDLER,
			Roles.RECORDS_CLERK, Roles.CITY_LIAISON);
	static final Set<String> WORKERS = and(and(ROUNDS, LEADERS), OFFICES);
	static final Set<String> STAFF = and(WORKERS, Set.of(Roles.HOME_AFFAIRS));
	/** Who sees petitions, some of them or without names. */
	static final Set<String> READERS = and(WORKERS, Set.of(Roles.COMPLAINT_OFFICER, Roles.DUTY_INSPECTION, Roles.FRONT_OBSERVER));

	private RoleCircles() {
	}

	static Set<String> and(Set<String> circle, Set<String> more) {
		return Stream.concat(circle.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
	}

	static Set<String> without(Set<String> circle, String role) {
		return circle.stream().filter(each -> !each.equals(role)).collect(Collectors.toUnmodifiableSet());
	}
}
