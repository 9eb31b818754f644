package vn.nghedan.process.engine;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Accounts;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/** Which groups of the engine a person is in today: one for each role held for a unit, and what follows from the roles. */
@Component
class EngineGroups {

	static final String CASEWORKERS = "caseworkers";
	static final String COCKPIT_VIEWERS = "cockpit-viewers";
	static final String OPERATORS = "engine-operators";
	static final String PROCESS_DESIGNERS = "process-designers";
	static final String ADMINISTRATORS = "camunda-admin";

	private static final Set<String> WITHOUT_TASKS = Set.of(Roles.OPERATOR, Roles.PROCESS_DESIGNER, Roles.ADMINISTRATOR);

	private final Organization organization;
	private final Accounts accounts;
	private final Clock clock;

	EngineGroups(Organization organization, Accounts accounts, Clock clock) {
		this.organization = organization;
		this.accounts = accounts;
		this.clock = clock;
	}

	Set<String> of(String username) {
		Set<String> groups = new TreeSet<>();
		organization.rolesOf(username, VietnamTime.dateOf(clock.instant())).forEach(held -> add(held, groups));
		if (accounts.isAdministrator(username))
			groups.add(ADMINISTRATORS);
		return groups;
	}

	private void add(RoleHolding held, Set<String> groups) {
		groups.add(held.group());
		if (!WITHOUT_TASKS.contains(held.role()))
			groups.add(CASEWORKERS);
		switch (held.role()) {
			case Roles.MANAGER -> addAtTheTop(held.unitCode(), COCKPIT_VIEWERS, groups);
			case Roles.OPERATOR -> {
				addAtTheTop(held.unitCode(), COCKPIT_VIEWERS, groups);
				addAtTheTop(held.unitCode(), OPERATORS, groups);
			}
			case Roles.PROCESS_DESIGNER -> addAtTheTop(held.unitCode(), PROCESS_DESIGNERS, groups);
			case Roles.ADMINISTRATOR -> addAtTheTop(held.unitCode(), ADMINISTRATORS, groups);
			default -> { }
		}
	}

	/**
	 * Cockpit shows the cases of all units, a model runs in all of them, and so does what an administrator changes: this is for
	 * those who answer for all. An agency outside has nobody above it either, but speaks for itself only.
	 */
	private void addAtTheTop(String unit, String group, Set<String> groups) {
		if (organization.find(unit).filter(Authority::isTop).isPresent())
			groups.add(group);
	}
}
