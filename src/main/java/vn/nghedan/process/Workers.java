package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.platform.VietnamTime;

/** Says who may work an open task today, substitutes included: its assignee and the holders of its candidate groups. */
@Component
class Workers {

	private final Organization organization;
	private final Clock clock;

	Workers(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/** The groups whose tasks this person sees. */
	List<String> groupsOf(String username) {
		return organization.rolesOf(username, today()).stream().map(RoleHolding::group).distinct().toList();
	}

	boolean mayWork(String username, String assignee, Collection<String> groups) {
		return username.equals(assignee) || assignee != null && username.equals(organization.actingFor(assignee, today()))
				|| groupsOf(username).stream().anyMatch(groups::contains);
	}

	/** Who is to be told about a task: its assignee, or everybody in its groups while it has none. */
	Set<String> concerned(String assignee, Collection<String> groups) {
		if (assignee != null)
			return Set.of(organization.actingFor(assignee, today()));
		Set<String> holders = new TreeSet<>();
		groups.forEach(group -> holders.addAll(holders(group)));
		return holders;
	}

	private List<String> holders(String group) {
		int dot = group.lastIndexOf('.');
		return dot < 0 ? List.of() : organization.holders(group.substring(0, dot), group.substring(dot + 1), today());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
