package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.Refusal;

/** Ways up and down between authorities. */
@Component
class AuthorityTree {

	/** More levels than any state has; only a broken tree is deeper. */
	private static final int DEEPEST = 20;

	private final Authorities authorities;
	private final AuthorityLevels levels;

	AuthorityTree(Authorities authorities, AuthorityLevels levels) {
		this.authorities = authorities;
		this.levels = levels;
	}

	Authority get(String code) {
		return find(code).orElseThrow(() -> new Refusal("organization.unknown-unit", code));
	}

	Optional<Authority> find(String code) {
		return code == null ? Optional.empty() : authorities.findById(code);
	}

	List<Authority> existingOn(LocalDate day) {
		return authorities.existingOn(day);
	}

	List<Authority> wards(LocalDate day) {
		return authorities.existingOn(day, CompetenceLevel.WARD);
	}

	List<Authority> pathUp(String code) {
		List<Authority> path = new ArrayList<>();
		Authority unit = get(code);
		path.add(unit);
		while (unit.parentCode() != null && path.size() < DEEPEST) {
			unit = get(unit.parentCode());
			path.add(unit);
		}
		return List.copyOf(path);
	}

	String root(String code) {
		List<Authority> path = pathUp(code);
		return path.get(path.size() - 1).code();
	}

	Set<String> withDescendants(String code) {
		return new LinkedHashSet<>(authorities.withDescendants(get(code).code()));
	}

	Optional<String> ancestor(String code, CompetenceLevel level) {
		return pathUp(code).stream().filter(each -> ownLevel(each).filter(level::equals).isPresent()).map(Authority::code)
				.findFirst();
	}

	/** The lowest unit above all of these that is none of them; none between trees of their own. */
	Optional<String> commonSuperior(Collection<String> codes) {
		List<List<String>> paths = codes.stream().map(code -> pathUp(code).stream().map(Authority::code).toList()).toList();
		return paths.stream().flatMap(List::stream).filter(up -> !codes.contains(up))
				.filter(up -> paths.stream().allMatch(path -> path.contains(up))).findFirst();
	}

	SortedSet<LocalDate> changeDays(LocalDate after) {
		SortedSet<LocalDate> days = new TreeSet<>(authorities.beginnings(after));
		authorities.ends(after.minusDays(1)).forEach(lastDay -> days.add(lastDay.plusDays(1)));
		return days;
	}

	CompetenceLevel competenceLevel(String code) {
		return pathUp(code).stream().map(this::ownLevel).flatMap(Optional::stream).findFirst()
				.orElseThrow(() -> new IllegalStateException("No unit above " + code + " has a level of competence"));
	}

	boolean isWard(Authority unit) {
		return ownLevel(unit).filter(CompetenceLevel.WARD::equals).isPresent();
	}

	/** Whether it shares the level of competence of the unit above it, as divisions do. */
	boolean isPart(Authority unit) {
		return unit.parentCode() != null && ownLevel(unit).isEmpty();
	}

	private Optional<CompetenceLevel> ownLevel(Authority authority) {
		return levels.findById(authority.levelCode()).map(AuthorityLevel::competenceLevel);
	}

	List<AuthorityLevel> levels() {
		return levels.findAll();
	}
}
