package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Answers who is who and who is where; every question about people names the day it is asked for. */
@Service
public class Organization {

	private final AuthorityTree tree;
	private final Authorities authorities;
	private final ResidentialGroups groups;
	private final Officials officials;
	private final RoleHoldings holdings;
	private final Substitutions substitutions;
	private final Delegations delegations;

	Organization(AuthorityTree tree, Authorities authorities, ResidentialGroups groups, Officials officials,
			RoleHoldings holdings, Substitutions substitutions, Delegations delegations) {
		this.tree = tree;
		this.authorities = authorities;
		this.groups = groups;
		this.officials = officials;
		this.holdings = holdings;
		this.substitutions = substitutions;
		this.delegations = delegations;
	}

	/** The unit with this code; refuses an unknown one. */
	public Authority authority(String code) {
		return tree.get(code);
	}

	public Optional<Authority> find(String code) {
		return tree.find(code);
	}

	/** The group with this code on a day; refuses an unknown one, and one that is over or has not begun, with the date. */
	public ResidentialGroup group(String code, LocalDate asOf) {
		ResidentialGroup group = Optional.ofNullable(code).flatMap(groups::findById)
				.orElseThrow(() -> new Refusal("organization.unknown-group", code));
		if (asOf.isBefore(group.validFrom())) {
			throw new Refusal("organization.group-not-begun", group.name(), VietnamTime.words(group.validFrom()));
		}
		if (!group.existsOn(asOf)) {
			throw new Refusal("organization.group-ended", group.name(), VietnamTime.words(group.validTo()));
		}
		return group;
	}

	/** Groups of a ward on a day, by name with numbers in their order. */
	public List<ResidentialGroup> groupsOf(String wardCode, LocalDate asOf) {
		return groups.ofWard(wardCode, asOf);
	}

	/** Units of ward level (wards, communes) on a day, by name. */
	public List<Authority> wards(LocalDate asOf) {
		return authorities.existingOn(asOf, CompetenceLevel.WARD);
	}

	/** All units on a day, by name. */
	public List<Authority> all(LocalDate asOf) {
		return authorities.existingOn(asOf);
	}

	/** Level of competence of a unit; that of the nearest unit above which has one. */
	public CompetenceLevel competenceLevel(String unit) {
		return tree.competenceLevel(unit);
	}

	/** The unit itself first, the root last. */
	public List<Authority> pathUp(String unit) {
		return tree.pathUp(unit);
	}

	/** The unit itself or the nearest one above that is of this level. */
	public Optional<String> ancestorAt(String unit, String levelCode) {
		return pathUp(unit).stream().filter(each -> each.levelCode().equals(levelCode)).map(Authority::code).findFirst();
	}

	/** Codes of the unit and of everything below it. */
	public Set<String> withDescendants(String unit) {
		return tree.withDescendants(unit);
	}

	/** The first unit on the way up that has a holder of the role. */
	public Optional<String> nearestHolding(String unit, String role, LocalDate on) {
		return pathUp(unit).stream().map(Authority::code).filter(code -> !holdings.inUnit(code, role, on).isEmpty())
				.findFirst();
	}

	/** The official with this username; refuses an unknown one. */
	public Official official(String username) {
		return findOfficial(username).orElseThrow(() -> new Refusal("organization.unknown-official"));
	}

	public Optional<Official> findOfficial(String username) {
		return username == null ? Optional.empty() : officials.findById(username);
	}

	/** Everybody, also those out of service, by name. */
	public List<Official> officials() {
		return officials.findAllByOrderByFullNameAscUsernameAsc();
	}

	/** Usernames of the holders of a role for exactly this unit, and of those who stand in for absent holders. */
	public List<String> holders(String unit, String role, LocalDate on) {
		return standIns(on).withStandIns(own(unit, role, on));
	}

	/** Roles of a person and of those he stands in for, by unit. */
	public List<RoleHolding> rolesOf(String username, LocalDate on) {
		return holdings.of(standIns(on).representedBy(username), on);
	}

	public boolean holds(String username, String role, String unit, LocalDate on) {
		return holders(unit, role, on).contains(username);
	}

	/** The substitute if the person is absent on that day, else the person. */
	public String actingFor(String username, LocalDate on) {
		return standIns(on).actingFor(username);
	}

	/** Usernames of the chair of the unit, else of the nearest unit above that has one. */
	public List<String> superiors(String unit, LocalDate on) {
		return nearestHolding(unit, Roles.CHAIR, on).map(code -> holders(code, Roles.CHAIR, on)).orElse(List.of());
	}

	/**
	 * The heads from the unit to the root, the nearest first. A level is left out when it has no chair, or only such as are
	 * in {@code except} or head a level below as well: nobody is named twice.
	 */
	public List<Head> heads(String unit, LocalDate on, Set<String> except) {
		Set<String> named = new HashSet<>(except);
		StandIns standIns = standIns(on);
		return pathUp(unit).stream()
				.map(level -> new Head(level.code(),
						standIns.withStandIns(own(level.code(), Roles.CHAIR, on)).stream().filter(named::add).toList()))
				.filter(head -> !head.usernames().isEmpty()).toList();
	}

	/** The delegation that looks after the ward; of several the first by code. */
	public Optional<Delegation> delegationServing(String wardCode) {
		return delegations.findFirstByWardCodeOrderByCode(wardCode);
	}

	private List<String> own(String unit, String role, LocalDate on) {
		return holdings.inUnit(unit, role, on).stream().map(RoleHolding::username).toList();
	}

	private StandIns standIns(LocalDate on) {
		return StandIns.of(substitutions.on(on));
	}
}
