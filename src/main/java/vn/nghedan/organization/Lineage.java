package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Follows units and groups through re-organisations: who looks after it on a day. */
@Component
class Lineage {

	private final AuthorityTree tree;
	private final ResidentialGroups groups;
	private final Successions successions;
	private final Renamings renamings;

	Lineage(AuthorityTree tree, ResidentialGroups groups, Successions successions, Renamings renamings) {
		this.tree = tree;
		this.groups = groups;
		this.successions = successions;
		this.renamings = renamings;
	}

	Optional<ResidentialGroup> groupNow(String code, LocalDate on) {
		List<ResidentialGroup> way = way(code, on);
		return way.isEmpty() ? Optional.empty() : Optional.of(way.get(way.size() - 1)).filter(last -> last.existsOn(on));
	}

	/** The group itself first, then successor after successor up to the one of that day. */
	private List<ResidentialGroup> way(String code, LocalDate on) {
		return way(code, on, new HashSet<>());
	}

	private List<ResidentialGroup> way(String code, LocalDate on, Set<String> seen) {
		Optional<ResidentialGroup> found = Optional.ofNullable(code).filter(seen::add).flatMap(groups::findById);
		List<ResidentialGroup> way = new ArrayList<>(found.stream().toList());
		if (found.isPresent() && !found.get().existsOn(on)) {
			successors(code, on).stream().map(to -> way(to, on, seen))
					.filter(further -> !further.isEmpty() && further.get(further.size() - 1).existsOn(on)).findFirst()
					.ifPresent(way::addAll);
		}
		return way;
	}

	Optional<String> unitNow(String unit, String group, LocalDate on) {
		return follow(unit, group, on, new HashSet<>());
	}

	private Optional<String> follow(String code, String group, LocalDate on, Set<String> seen) {
		Authority unit = Optional.ofNullable(code).filter(seen::add).flatMap(tree::find).orElse(null);
		if (unit == null || unit.existsOn(on)) {
			return Optional.ofNullable(unit).map(Authority::code);
		}
		return byLocation(unit, group, on).or(() -> bySuccession(unit, group, on, seen))
				.or(() -> asPart(unit, group, on, seen));
	}

	/** A ward that was divided: the part in which the group lies now. */
	private Optional<String> byLocation(Authority ward, String group, LocalDate on) {
		List<ResidentialGroup> way = group == null || !tree.isWard(ward) ? List.of() : way(group, on);
		return way.stream().anyMatch(each -> each.wardCode().equals(ward.code()))
				? Optional.of(way.get(way.size() - 1)).filter(last -> last.existsOn(on)).map(ResidentialGroup::wardCode)
				: Optional.empty();
	}

	private Optional<String> bySuccession(Authority unit, String group, LocalDate on, Set<String> seen) {
		return successors(unit.code(), on).stream().map(to -> follow(to, group, on, seen)).flatMap(Optional::stream)
				.findFirst();
	}

	/** A division goes with its unit: to the one of the same kind there, else to the unit itself. */
	private Optional<String> asPart(Authority part, String group, LocalDate on, Set<String> seen) {
		if (!tree.isPart(part) || !successions.from(part.code(), on).isEmpty()) {
			return Optional.empty();
		}
		return follow(part.parentCode(), group, on, seen).map(parent -> {
			String same = parent + part.code().substring(part.parentCode().length());
			return part.code().startsWith(part.parentCode())
					&& tree.find(same).filter(unit -> unit.existsOn(on)).isPresent() ? same : parent;
		});
	}

	private List<String> successors(String code, LocalDate on) {
		return successions.from(code, on).stream().map(Succession::toCode).filter(to -> to != null).toList();
	}

	/** The main one first. */
	List<Succession> successorsOf(String code) {
		return successions.from(code).stream().filter(each -> each.toCode() != null).toList();
	}

	List<Succession> predecessorsOf(String code) {
		return successions.to(code);
	}

	/** Those in which a code of these takes over or hands over, the main successor first. */
	List<Succession> successionsOf(Set<String> codes) {
		return successions.about(codes).stream().filter(each -> each.toCode() != null).toList();
	}

	String nameOn(String unit, LocalDate day) {
		List<Renaming> names = renamings.findByUnitCodeOrderByEffectiveOn(unit);
		return Names.of(names).on(unit, day).orElseGet(() -> tree.get(unit).name());
	}
}
