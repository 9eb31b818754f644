package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Delegation;
import vn.nghedan.organization.DelegationRoll;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.VietnamTime;

/** Proposes who looks after which groups: each delegation within its ward, everybody about as many, the same twice. */
@Service
@Transactional(readOnly = true)
public class AssignmentProposal {

	private final Programmes programmes;
	private final DelegationRoll delegations;
	private final Organization organization;
	private final AssignmentStore store;
	private final StaffingRecords records;
	private final OutreachSettings settings;

	AssignmentProposal(Programmes programmes, DelegationRoll delegations, Organization organization, AssignmentStore store,
			StaffingRecords records, OutreachSettings settings) {
		this.programmes = programmes;
		this.delegations = delegations;
		this.organization = organization;
		this.store = store;
		this.records = records;
		this.settings = settings;
	}

	/**
	 * Whoever looks after a group keeps it as long as he does not have more than his share; the others get the next groups
	 * in the order of their names. Whoever is to leave gets none: what was ordered to go to another one goes to him.
	 *
	 * @param only codes of the delegations asked for; none for all that look after wards of the programme's unit
	 */
	public ProposedAssignments propose(String programme, Collection<String> only, LocalDate day) {
		Programme plan = programmes.get(programme);
		only.forEach(delegations::get);
		Set<String> below = organization.withDescendants(plan.unitCode());
		Map<String, Integer> loads = new HashMap<>();
		List<ProposedAssignments.Load> lines = new ArrayList<>();
		List<AssignmentWarning> warnings = new ArrayList<>();
		Map<String, LocalDate> leaving = records.departures(day);
		Map<String, List<String>> everybody = delegations.members();
		Map<String, List<String>> members = staying(everybody, leaving.keySet());
		List<ProposedAssignments.Without> without = new ArrayList<>();
		Map<String, String> present = new HashMap<>(store.before(programme, day));
		leaving.values().stream().distinct().map(last -> store.companions(programme, last))
			.forEach(then -> present.replaceAll((group, name) -> leaving.containsKey(name) ? then.getOrDefault(group, name) : name));
		for (Authority ward : organization.wards(day)) {
			List<Delegation> serving = delegations.ofWard(ward.code(), day).stream()
				.filter(each -> only.isEmpty() || only.contains(each.code())).toList();
			if (below.contains(ward.code()) && (only.isEmpty() || !serving.isEmpty())) {
				lines.addAll(ofWard(ward.code(), day, delegationOf(serving, members), present, loads, warnings));
				delegationOf(serving, everybody).forEach((name, code) -> Optional.ofNullable(leaving.get(name))
					.map(from -> AssignmentWarning.of("without-leaving", VietnamTime.words(from)))
					.ifPresent(because -> without.add(new ProposedAssignments.Without(name, code, ward.code(), because))));
			}
		}
		loads.entrySet().stream().filter(each -> each.getValue() > settings.mostGroups()).sorted(Map.Entry.comparingByKey())
			.forEach(each -> warnings.add(AssignmentWarning.of("many-groups", each.getKey(), each.getValue(), settings.mostGroups())));
		lines.stream().filter(line -> line.groups().isEmpty())
			.forEach(line -> without.add(new ProposedAssignments.Without(line.official(), line.delegation(), line.ward(), because(line, lines, loads))));
		return new ProposedAssignments(lines, without, warnings);
	}

	/** Somebody who goes with two delegations has groups elsewhere; else there are more people than groups. */
	private static AssignmentWarning because(ProposedAssignments.Load none, List<ProposedAssignments.Load> lines, Map<String, Integer> loads) {
		int elsewhere = loads.getOrDefault(none.official(), 0);
		List<ProposedAssignments.Load> ward = lines.stream().filter(line -> line.ward().equals(none.ward())).toList();
		return elsewhere > 0 ? AssignmentWarning.of("without-elsewhere", elsewhere)
				: AssignmentWarning.of("without-enough", ward.size(), ward.stream().mapToInt(line -> line.groups().size()).sum());
	}

	private static Map<String, List<String>> staying(Map<String, List<String>> members, Set<String> leaving) {
		Map<String, List<String>> staying = new HashMap<>();
		members.forEach((delegation, names) -> staying.put(delegation, names.stream().filter(name -> !leaving.contains(name)).toList()));
		return staying;
	}

	/** Official to the delegation with which he goes in this ward, by username; of two the first. */
	private static Map<String, String> delegationOf(List<Delegation> serving, Map<String, List<String>> members) {
		return serving.stream().flatMap(each -> members.getOrDefault(each.code(), List.of()).stream().map(name -> Map.entry(name, each.code())))
			.sorted(Map.Entry.comparingByKey()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first,
					LinkedHashMap::new));
	}

	private List<ProposedAssignments.Load> ofWard(String ward, LocalDate day, Map<String, String> delegationOf,
			Map<String, String> present, Map<String, Integer> loads, List<AssignmentWarning> warnings) {
		List<String> groups = organization.groupsOf(ward, day).stream().map(ResidentialGroup::code).toList();
		if (delegationOf.isEmpty()) {
			if (!groups.isEmpty()) {
				warnings.add(AssignmentWarning.of("no-delegation", ward, groups.size()));
			}
			return List.of();
		}
		Map<String, List<String>> shared = new FairShares(delegationOf.keySet(), loads).share(groups, present);
		shared.forEach((name, own) -> loads.merge(name, own.size(), Integer::sum));
		return shared.entrySet().stream()
			.map(each -> new ProposedAssignments.Load(each.getKey(), delegationOf.get(each.getKey()), ward, each.getValue())).toList();
	}
}
