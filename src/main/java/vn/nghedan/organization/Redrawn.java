package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The organisation as it is stored and as a plan would change it. */
final class Redrawn {

	final LocalDate day;
	final Map<String, AuthorityLevel> levels = new HashMap<>();
	final Map<String, Authority> units;
	final Map<String, ResidentialGroup> groups;
	/** Units that another decision renames on this very day. */
	final Set<String> renamedThen = new HashSet<>();
	/** Codes that handed over before. */
	final Set<String> handedOver = new HashSet<>();
	final Map<String, ReorganizationPlan.NewUnit> newUnits = new HashMap<>();
	final Map<String, ReorganizationPlan.NewGroup> newGroups = new HashMap<>();
	/** Codes that the plan ends, with the divisions of ended units. */
	final Set<String> ending = new HashSet<>();
	/** By code, without those who have none. */
	final Map<String, Set<String>> successors;

	Redrawn(ReorganizationPlan plan, Collection<AuthorityLevel> levels, Collection<Authority> units,
			Collection<ResidentialGroup> groups) {
		this.day = plan.effectiveOn();
		levels.forEach(level -> this.levels.put(level.code(), level));
		this.units = units.stream().collect(Collectors.toMap(Authority::code, Function.identity()));
		this.groups = groups.stream().collect(Collectors.toMap(ResidentialGroup::code, Function.identity()));
		plan.units().forEach(unit -> newUnits.put(unit.code(), unit));
		plan.groups().forEach(group -> newGroups.put(group.code(), group));
		this.successors = plan.successions().stream().filter(row -> row.from() != null && row.to() != null)
				.collect(Collectors.groupingBy(ReorganizationPlan.Handover::from,
						Collectors.mapping(ReorganizationPlan.Handover::to, Collectors.toSet())));
		plan.successions().forEach(row -> ending.add(row.from()));
		endParts();
	}

	private void endParts() {
		List<Authority> parts = units.values().stream().filter(unit -> unit.existsOn(day) && unit.validFrom().isBefore(day)
				&& isPart(unit.code())).toList();
		while (ending.addAll(parts.stream().filter(part -> ending.contains(part.parentCode())).map(Authority::code).toList())) {
			// a part may have parts
		}
	}

	boolean isUsed(String code) {
		return units.containsKey(code) || groups.containsKey(code);
	}

	boolean isUnit(String code) {
		return units.containsKey(code) || newUnits.containsKey(code);
	}

	boolean isGroup(String code) {
		return groups.containsKey(code) || newGroups.containsKey(code);
	}

	/** Whether it is there on the day of the plan, when the plan is carried out. */
	boolean existsThen(String code) {
		return newUnits.containsKey(code) || newGroups.containsKey(code)
				|| !ending.contains(code) && (units.containsKey(code) && units.get(code).existsOn(day)
						|| groups.containsKey(code) && groups.get(code).existsOn(day));
	}

	boolean isWard(String unit) {
		AuthorityLevel level = level(unit);
		return level != null && level.competenceLevel() == CompetenceLevel.WARD;
	}

	/** Whether it shares the level of competence of the unit above it, as divisions do. */
	boolean isPart(String unit) {
		AuthorityLevel level = level(unit);
		return level != null && level.competenceLevel() == null;
	}

	private AuthorityLevel level(String unit) {
		return levels.get(units.containsKey(unit) ? units.get(unit).levelCode()
				: newUnits.containsKey(unit) ? newUnits.get(unit).level() : null);
	}

	/** What is there on the day or begin later, below something that ends, and do not end with it. */
	List<Authority> unitsLeft() {
		return units.values().stream().filter(unit -> ending.contains(unit.parentCode()) && !ending.contains(unit.code())
				&& goesOn(unit.validTo())).toList();
	}

	List<ResidentialGroup> groupsLeft() {
		return groups.values().stream().filter(group -> ending.contains(group.wardCode()) && !ending.contains(group.code())
				&& goesOn(group.validTo())).toList();
	}

	private boolean goesOn(LocalDate lastDay) {
		return lastDay == null || !lastDay.isBefore(day);
	}

	String parentOf(String unit) {
		return units.containsKey(unit) ? units.get(unit).parentCode()
				: newUnits.containsKey(unit) ? newUnits.get(unit).parent() : null;
	}

	String wardOf(String group) {
		return groups.containsKey(group) ? groups.get(group).wardCode()
				: newGroups.containsKey(group) ? newGroups.get(group).ward() : null;
	}
}
