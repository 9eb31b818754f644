package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who holds which role on a day, with those who stand in for the absent. */
@Component
class Holders {

	private final AuthorityTree tree;
	private final RoleHoldings holdings;
	private final Substitutions substitutions;

	Holders(AuthorityTree tree, RoleHoldings holdings, Substitutions substitutions) {
		this.tree = tree;
		this.holdings = holdings;
		this.substitutions = substitutions;
	}

	List<String> of(String unit, String role, LocalDate on) {
		return standIns(on).withStandIns(own(unit, role, on));
	}

	Optional<String> nearestHolding(String unit, String role, LocalDate on) {
		return tree.pathUp(unit).stream().map(Authority::code)
				.filter(code -> !holdings.inUnit(code, role, on).isEmpty()).findFirst();
	}

	List<RoleHolding> rolesOf(String username, LocalDate on) {
		return holdings.of(standIns(on).representedBy(username), on);
	}

	String actingFor(String username, LocalDate on) {
		return standIns(on).actingFor(username);
	}

	List<Head> heads(String unit, LocalDate on, Set<String> except) {
		Set<String> named = new HashSet<>(except);
		StandIns standIns = standIns(on);
		return tree.pathUp(unit).stream()
				.map(level -> new Head(level.code(),
						standIns.withStandIns(own(level.code(), Roles.CHAIR, on)).stream().filter(named::add).toList()))
				.filter(head -> !head.usernames().isEmpty()).toList();
	}

	private List<String> own(String unit, String role, LocalDate on) {
		return holdings.inUnit(unit, role, on).stream().map(RoleHolding::username).toList();
	}

	private StandIns standIns(LocalDate on) {
		return StandIns.of(substitutions.on(on));
	}
}
