package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Answers who is who and who is where; every question about people and places names the day it is asked for. */
@Service
public class Organization {

	private final AuthorityTree tree;
	private final Lineage lineage;
	private final ResidentialGroups groups;
	private final Officials officials;
	private final Holders holders;
	private final Delegations delegations;

	Organization(AuthorityTree tree, Lineage lineage, ResidentialGroups groups, Officials officials, Holders holders,
			Delegations delegations) {
		this.tree = tree;
		this.lineage = lineage;
		this.groups = groups;
		this.officials = officials;
		this.holders = holders;
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
		ResidentialGroup group = findGroup(code).orElseThrow(() -> new Refusal("organization.unknown-group", code));
		if (asOf.isBefore(group.validFrom())) {
			throw new Refusal("organization.group-not-begun", group.name(), VietnamTime.words(group.validFrom()));
		}
		if (!group.existsOn(asOf)) {
			throw new Refusal("organization.group-ended", group.name(), VietnamTime.words(group.validTo()));
		}
		return group;
	}

	/** The group with this code, whenever it existed. */
	public Optional<ResidentialGroup> findGroup(String code) {
		return code == null ? Optional.empty() : groups.findById(code);
	}

	/** Groups of a ward on a day, by name with numbers in their order. */
	public List<ResidentialGroup> groupsOf(String wardCode, LocalDate asOf) {
		return groups.ofWard(wardCode, asOf);
	}

	/** Units of ward level (wards, communes) on a day, by name. */
	public List<Authority> wards(LocalDate asOf) {
		return tree.wards(asOf);
	}

	/** All units on a day, by name. */
	public List<Authority> all(LocalDate asOf) {
		return tree.existingOn(asOf);
	}

	/** Days later than this one on which some unit begins, or exists no more. */
	public Set<LocalDate> changeDays(LocalDate after) {
		return tree.changeDays(after);
	}

	/** The group itself while it exists, else the successor that looks after its place on that day. */
	public Optional<ResidentialGroup> groupNow(String code, LocalDate on) {
		return lineage.groupNow(code, on);
	}

	/**
	 * The unit itself while it exists, else the one that took over. A divided ward leads to the part where the group lies
	 * now, else to its main successor; a division to that of the same kind under the successor of its unit, else to this
	 * unit. Empty when it ended without a successor: then place and competence decide.
	 *
	 * @param groupCode where the matter lies, may be null or of any time
	 */
	public Optional<String> unitNow(String unit, String groupCode, LocalDate on) {
		return lineage.unitNow(unit, groupCode, on);
	}

	/** Who took over from this unit or group, the main successor first. */
	public List<Succession> successorsOf(String code) {
		return lineage.successorsOf(code);
	}

	/** From whom this unit or group took over. */
	public List<Succession> predecessorsOf(String code) {
		return lineage.predecessorsOf(code);
	}

	/** What the unit was called on that day, or will be. */
	public String nameOn(String unit, LocalDate day) {
		return lineage.nameOn(unit, day);
	}

	/** Level of competence of a unit; that of the nearest unit above which has one. */
	public CompetenceLevel competenceLevel(String unit) {
		return tree.competenceLevel(unit);
	}

	/** The unit itself first, the root last. */
	public List<Authority> pathUp(String unit) {
		return tree.pathUp(unit);
	}

	/** Code of the unit at the top of the tree, the unit itself when nothing is above it. */
	public String root(String unit) {
		return tree.root(unit);
	}

	/** The unit itself or the nearest one above that is of this level. */
	public Optional<String> ancestorAt(String unit, String levelCode) {
		return pathUp(unit).stream().filter(each -> each.levelCode().equals(levelCode)).map(Authority::code).findFirst();
	}

	/** The unit itself or the nearest one above with this competence, whatever its level is called. */
	public Optional<String> ancestorAt(String unit, CompetenceLevel level) {
		return tree.ancestor(unit, level);
	}

	/** The lowest unit above all of these that is none of them; none between trees of their own. */
	public Optional<String> commonSuperior(Collection<String> units) {
		return tree.commonSuperior(units);
	}

	/** Codes of the unit and of everything that is or was below it. */
	public Set<String> withDescendants(String unit) {
		return tree.withDescendants(unit);
	}

	/** The first unit on the way up that has a holder of the role. */
	public Optional<String> nearestHolding(String unit, String role, LocalDate on) {
		return holders.nearestHolding(unit, role, on);
	}

	/** The official with this username; refuses an unknown one. */
	public Official official(String username) {
		return findOfficial(username).orElseThrow(() -> new Refusal("organization.unknown-official"));
	}

	public Optional<Official> findOfficial(String username) {
		return Optional.ofNullable(username).flatMap(officials::findById);
	}

	/** Everybody, also those out of service, by name. */
	public List<Official> officials() {
		return officials.findAllByOrderByFullNameAscUsernameAsc();
	}

	/** Usernames of the holders of a role for exactly this unit, and of those who stand in for absent holders. */
	public List<String> holders(String unit, String role, LocalDate on) {
		return holders.of(unit, role, on);
	}

	/** Roles of a person and of those he stands in for, by unit. */
	public List<RoleHolding> rolesOf(String username, LocalDate on) {
		return holders.rolesOf(username, on);
	}

	public boolean holds(String username, String role, String unit, LocalDate on) {
		return holders(unit, role, on).contains(username);
	}

	/** The substitute if the person is absent on that day, else the person. */
	public String actingFor(String username, LocalDate on) {
		return holders.actingFor(username, on);
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
		return holders.heads(unit, on, except);
	}

	/** The delegation that looks after the ward; of several the first by code. */
	public Optional<Delegation> delegationServing(String wardCode) {
		return delegations.findFirstByWardCodeOrderByCode(wardCode);
	}
}
