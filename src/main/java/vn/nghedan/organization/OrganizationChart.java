package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the organisation of a day as a whole, each unit and group with those before and after it. */
@Service
@Transactional(readOnly = true)
public class OrganizationChart {

	private final Authorities authorities;
	private final AuthorityLevels levels;
	private final ResidentialGroups groups;
	private final Successions successions;
	private final Renamings renamings;
	private final Lineage lineage;

	OrganizationChart(Authorities authorities, AuthorityLevels levels, ResidentialGroups groups, Successions successions,
			Renamings renamings, Lineage lineage) {
		this.authorities = authorities;
		this.levels = levels;
		this.groups = groups;
		this.successions = successions;
		this.renamings = renamings;
		this.lineage = lineage;
	}

	/** All units of a day, by name. */
	public List<UnitAsOf> units(LocalDate on) {
		UnitsAsOf all = units(on, successions.inOrder());
		return authorities.existingOn(on).stream().map(all::show).toList();
	}

	/** One unit as of a day, also when it did not exist then. */
	public Optional<UnitAsOf> unit(String code, LocalDate on) {
		return authorities.findById(code).map(unit -> units(on, successions.about(List.of(code))).show(unit));
	}

	private UnitsAsOf units(LocalDate on, List<Succession> steps) {
		return new UnitsAsOf(on, authorities.findAll().stream().collect(Collectors.toMap(Authority::code, Function.identity())),
				levels(), Names.of(renamings.findAllByOrderByEffectiveOn()), Steps.of(steps),
				groups.countOn(on).stream().collect(Collectors.toMap(ResidentialGroups.Count::ward, ResidentialGroups.Count::groups)));
	}

	/** By code. */
	public Map<String, AuthorityLevel> levels() {
		return levels.findAll().stream().collect(Collectors.toMap(AuthorityLevel::code, Function.identity()));
	}

	/** Groups of a ward on a day, by name with numbers in their order. */
	public List<GroupAsOf> groups(String ward, LocalDate on) {
		List<ResidentialGroup> found = groups.ofWard(ward, on);
		return show(found, on);
	}

	/** One group as of a day, also when it did not exist then. */
	public Optional<GroupAsOf> group(String code, LocalDate on) {
		return groups.findById(code).map(group -> show(List.of(group), on).get(0));
	}

	private List<GroupAsOf> show(List<ResidentialGroup> found, LocalDate on) {
		List<String> codes = found.stream().map(ResidentialGroup::code).toList();
		Steps steps = Steps.of(codes.isEmpty() ? List.of() : successions.about(codes));
		Map<String, ResidentialGroup> kin = groups.findAllById(steps.codes()).stream()
				.collect(Collectors.toMap(ResidentialGroup::code, Function.identity()));
		return found.stream().map(group -> new GroupAsOf(group.code(), group.name(), group.kind(), group.wardCode(),
				lineage.nameOn(group.wardCode(), on), group.validFrom(), group.validTo(), group.existsOn(on), on,
				steps.before(group.code()).stream().map(kin::get).map(this::kin).toList(),
				steps.after(group.code()).stream().map(kin::get).map(this::kin).toList(),
				lineage.groupNow(group.code(), on).map(this::kin).orElse(null))).toList();
	}

	/** Named as its ward was called at its end, if it is over. */
	private Kin kin(ResidentialGroup group) {
		LocalDate day = group.validTo() == null ? group.validFrom() : group.validTo();
		return new Kin(group.code(), group.name(), group.wardCode(), lineage.nameOn(group.wardCode(), day));
	}

	/** Successions by what came before and after. */
	record Steps(Map<String, List<String>> successors, Map<String, List<String>> predecessors) {

		static Steps of(Collection<Succession> all) {
			List<Succession> steps = all.stream().filter(each -> each.toCode() != null).toList();
			return new Steps(
					steps.stream().collect(Collectors.groupingBy(Succession::fromCode,
							Collectors.mapping(Succession::toCode, Collectors.toList()))),
					steps.stream().collect(Collectors.groupingBy(Succession::toCode,
							Collectors.mapping(Succession::fromCode, Collectors.toList()))));
		}

		List<String> before(String code) {
			return predecessors.getOrDefault(code, List.of());
		}

		List<String> after(String code) {
			return successors.getOrDefault(code, List.of());
		}

		List<String> codes() {
			return Stream.concat(successors.keySet().stream(), predecessors.keySet().stream()).distinct().toList();
		}
	}
}
