package vn.nghedan.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

	Set<String> withDescendants(String code) {
		Set<String> all = new LinkedHashSet<>();
		Set<String> generation = Set.of(get(code).code());
		while (!generation.isEmpty()) {
			all.addAll(generation);
			Set<String> children = new LinkedHashSet<>();
			authorities.findByParentCodeIn(generation).forEach(child -> children.add(child.code()));
			children.removeAll(all);
			generation = children;
		}
		return all;
	}

	CompetenceLevel competenceLevel(String code) {
		return pathUp(code).stream().map(this::ownLevel).flatMap(Optional::stream).findFirst()
				.orElseThrow(() -> new IllegalStateException("No unit above " + code + " has a level of competence"));
	}

	private Optional<CompetenceLevel> ownLevel(Authority authority) {
		return levels.findById(authority.levelCode()).map(AuthorityLevel::competenceLevel);
	}
}
