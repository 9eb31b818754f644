package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Absences;
import vn.nghedan.organization.Delegation;
import vn.nghedan.organization.DelegationRoll;
import vn.nghedan.organization.Organization;

/** Works out who takes over what when an official is absent, stood in for, gone or replaced. */
@Component
class StaffingPlanner {

	private final AssignedGroups assigned;
	private final AssignmentStore store;
	private final StaffingCheck check;
	private final StaffingRecords records;
	private final Absences absences;
	private final DelegationRoll delegations;
	private final Organization organization;
	private final CompanionTasks tasks;
	private final OutreachSettings settings;

	StaffingPlanner(AssignedGroups assigned, AssignmentStore store, StaffingCheck check, StaffingRecords records,
			Absences absences, DelegationRoll delegations, Organization organization, CompanionTasks tasks, OutreachSettings settings) {
		this.assigned = assigned;
		this.store = store;
		this.check = check;
		this.records = records;
		this.absences = absences;
		this.delegations = delegations;
		this.organization = organization;
		this.tasks = tasks;
		this.settings = settings;
	}

	StaffingPlan plan(StaffingChange change) {
		check.require(change);
		List<String> groups = groups(change);
		check.requireGroups(change, groups);
		Map<String, Integer> loads = new HashMap<>(store.loads(change.from()));
		List<StaffingPlan.Line> lines = new ArrayList<>();
		groups.forEach(group -> lines.add(line(change, group, loads)));
		return new StaffingPlan(lines, tasks.openOf(change.username()), List.of(), warnings(change, lines, loads));
	}

	private List<String> groups(StaffingChange change) {
		LocalDate last = change.kind().isForATime() ? change.until() : LocalDate.MAX;
		return assigned.notOverOn(change.username(), change.from()).stream().filter(each -> !each.validFrom().isAfter(last))
			.map(Assignment::groupCode).filter(group -> change.group() == null || change.group().equals(group)).distinct().toList();
	}

	private StaffingPlan.Line line(StaffingChange change, String group, Map<String, Integer> loads) {
		String named = change.successors().getOrDefault(group, change.substitute());
		String to = named != null ? named : proposed(change, group, loads).orElse(null);
		if (to != null) {
			loads.merge(to, 1, Integer::sum);
		}
		return new StaffingPlan.Line(group, change.username(), to, named == null);
	}

	/** Of the delegations that look after the ward, the one who has the fewest groups; nobody who is about to leave himself. */
	private Optional<String> proposed(StaffingChange change, String group, Map<String, Integer> loads) {
		Set<String> members = organization.findGroup(group).stream()
			.flatMap(each -> delegations.ofWard(each.wardCode(), change.from()).stream()).map(Delegation::code)
			.flatMap(delegation -> delegations.members(delegation).stream()).collect(Collectors.toSet());
		Set<String> leaving = records.departing();
		Map<String, String> acting = absences.actingFor(members, change.from());
		return members.stream().filter(name -> !name.equals(change.username()) && !leaving.contains(name))
			.filter(name -> acting.get(name).equals(name))
			.min(Comparator.comparing((String name) -> loads.getOrDefault(name, 0)).thenComparing(Comparator.naturalOrder()));
	}

	private List<AssignmentWarning> warnings(StaffingChange change, List<StaffingPlan.Line> lines, Map<String, Integer> loads) {
		List<AssignmentWarning> warnings = new ArrayList<>();
		lines.stream().filter(line -> line.to() == null).forEach(line -> warnings.add(AssignmentWarning.of("nobody", line.group())));
		lines.stream().map(StaffingPlan.Line::to).filter(name -> name != null && loads.get(name) > settings.mostGroups()).distinct()
			.sorted().forEach(name -> warnings.add(AssignmentWarning.of("many-groups", name, loads.get(name), settings.mostGroups())));
		if (change.kind() == StaffingKind.DEPARTURE) {
			organization.rolesOf(change.username(), change.from()).stream()
				.filter(held -> held.username().equals(change.username()))
				.filter(held -> organization.holders(held.unitCode(), held.role(), change.from()).equals(List.of(change.username())))
				.forEach(held -> warnings.add(AssignmentWarning.of("last-holder", held.role(), held.unitCode())));
		}
		return warnings;
	}
}
