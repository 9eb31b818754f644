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
import vn.nghedan.web.AlarmAudience.Holder;
import vn.nghedan.web.CaseTasks.OpenTask;

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
			return Set.of(acting(assignee));
		Set<String> holders = new TreeSet<>();
		groups.forEach(group -> holders.addAll(holders(group)));
		return holders;
	}

	/** The same, told apart by the group that each of them has the task from; a group without anybody is nobody. */
	List<Holder> holding(OpenTask step) {
		if (step.assignee() != null)
			return List.of(new Holder(step.id(), null, Set.of(acting(step.assignee()))));
		return step.groups().stream().map(group -> new Holder(step.id(), group, new TreeSet<>(holders(group))))
				.filter(holder -> !holder.people().isEmpty()).toList();
	}

	private String acting(String assignee) {
		return organization.actingFor(assignee, today());
	}

	private List<String> holders(String group) {
		int dot = group.lastIndexOf('.');
		return dot < 0 ? List.of() : organization.holders(group.substring(0, dot), group.substring(dot + 1), today());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
