package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Keeps apart who may not be one and the same: who drafts and who approves, who asks for time and who grants it, who answers and who confirms. */
@Component
class Separation {

	private final CaseFile cases;
	private final Involved involved;
	private final Organization organization;
	private final Clock clock;

	Separation(CaseFile cases, Involved involved, Organization organization, Clock clock) {
		this.cases = cases;
		this.involved = involved;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * Refuses the step to whoever is involved himself, and to whoever would do it only in the place of such a person.
	 *
	 * @param groups for which the step waits; empty when it waits for somebody by name
	 */
	void check(String step, String businessKey, String username, Collection<String> groups) {
		if (!Involved.STEPS.containsKey(step))
			return;
		Set<String> people = involved.in(step, cases.get(businessKey));
		if (people.contains(username) || onlyInTheirPlace(username, groups, people))
			throw Refusal.forbidden(Involved.STEPS.get(step));
	}

	/** Those of the petition's step that may not do it, with whoever acts for them today. */
	Set<String> except(String step, Petition petition) {
		Set<String> people = new HashSet<>(involved.in(step, petition));
		involved.in(step, petition).forEach(name -> people.add(organization.actingFor(name, today())));
		return people;
	}

	private boolean onlyInTheirPlace(String username, Collection<String> groups, Set<String> people) {
		List<RoleHolding> rights = organization.rolesOf(username, today()).stream().filter(held -> groups.contains(held.group())).toList();
		return !rights.isEmpty() && rights.stream().allMatch(held -> people.contains(held.username()));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
