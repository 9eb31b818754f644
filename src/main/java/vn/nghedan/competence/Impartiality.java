package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.FairHands;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Refusal;

/** A petition about an official is worked on neither by himself, nor by anybody in a unit that he heads, nor by who does his work for him. */
@Service
@Transactional(readOnly = true)
public class Impartiality implements FairHands {

	private static final Set<String> HEADS = Set.of(Roles.CHAIR, Roles.DELEGATION_HEAD);
	private static final Set<String> OVER = Set.of(Roles.CHAIR, Roles.MANAGER);
	/** Held for wards by officials of any unit, who do not serve under the ward's head for that. */
	private static final Set<String> GUESTS = Set.of(Roles.LIAISON_OFFICIAL, Roles.DELEGATION_HEAD, Roles.DELEGATION_SECRETARY);

	/** Why somebody may not work on a petition. */
	public enum Objection {
		SELF, SUBORDINATE, STAND_IN
	}

	private final Organization organization;

	Impartiality(Organization organization) {
		this.organization = organization;
	}

	/** Why this person may not work on the petition; empty when nothing stands against it. */
	public Optional<Objection> objection(Petition petition, String username, LocalDate on) {
		return petition.aboutOfficial().flatMap(official -> {
			if (official.equals(username)) {
				return Optional.of(Objection.SELF);
			}
			if (servesUnder(official, username, on)) {
				return Optional.of(Objection.SUBORDINATE);
			}
			return standsIn(official, username, on) ? Optional.of(Objection.STAND_IN) : Optional.empty();
		});
	}

	/**
	 * The unit itself or the nearest above in which somebody impartial holds the role and he himself does not: whoever is in
	 * the group would see the step.
	 */
	public Optional<String> nearestFair(Petition petition, String unit, String role, LocalDate on) {
		return organization.pathUp(unit).stream().map(Authority::code).filter(code -> isFair(petition, code, role, on)).findFirst();
	}

	/** The unit whose people would work on it has to be fair; else the unit above is offered. */
	@Override
	public void check(Petition petition, String unit, LocalDate on) {
		String working = organization.nearestHolding(unit, Roles.HANDLER, on).orElse(unit);
		if (petition.aboutOfficial().isEmpty() || isFair(petition, working, Roles.HANDLER, on)) {
			return;
		}
		String name = organization.authority(unit).name();
		throw nearestFair(petition, working, Roles.HANDLER, on).or(() -> nearestFair(petition, working, Roles.CHAIR, on))
				.map(above -> new Refusal("competence.not-impartial", name, organization.authority(above).name()))
				.orElseGet(() -> new Refusal("competence.nobody-impartial", name));
	}

	/** Every step falls back on the heads and managers from the ward up. */
	@Override
	public void checkSomebodyLeft(Petition petition, LocalDate on) {
		String ward = petition.placeNow().wardCode();
		boolean left = petition.aboutOfficial().isEmpty()
				|| Stream.of(Roles.CHAIR, Roles.MANAGER).anyMatch(role -> nearestFair(petition, ward, role, on).isPresent());
		if (!left) {
			throw new Refusal("competence.nobody-left");
		}
	}

	private boolean isFair(Petition petition, String unit, String role, LocalDate on) {
		List<String> holders = organization.holders(unit, role, on);
		return holders.stream().anyMatch(name -> objection(petition, name, on).isEmpty())
				&& holders.stream().noneMatch(name -> petition.aboutOfficial().filter(name::equals).isPresent());
	}

	/** Also under whoever only stands in for the head: for these days he is theirs. */
	private boolean servesUnder(String head, String username, LocalDate on) {
		Set<String> headed = organization.rolesOf(head, on).stream().filter(role -> HEADS.contains(role.role()))
				.map(RoleHolding::unitCode).flatMap(unit -> organization.withDescendants(unit).stream()).collect(Collectors.toSet());
		return !headed.isEmpty() && units(username, on).anyMatch(headed::contains);
	}

	/** Who does the work of the absent and answers to him for it, unless he is set over him anyway. */
	private boolean standsIn(String absent, String username, LocalDate on) {
		List<RoleHolding> roles = organization.rolesOf(username, on);
		boolean inHisPlace = organization.actingFor(absent, on).equals(username)
				|| roles.stream().anyMatch(role -> role.username().equals(absent));
		return inHisPlace && roles.stream().filter(role -> role.username().equals(username) && OVER.contains(role.role()))
				.noneMatch(role -> over(absent).contains(role.unitCode()));
	}

	private List<String> over(String official) {
		return organization.findOfficial(official).map(Official::unitCode).stream()
				.flatMap(unit -> organization.pathUp(unit).stream()).map(Authority::code).toList();
	}

	/** Where he belongs and where he holds an office; a guest of a ward is not of the ward. */
	private Stream<String> units(String username, LocalDate on) {
		Stream<String> offices = organization.rolesOf(username, on).stream()
				.filter(role -> role.username().equals(username) && !GUESTS.contains(role.role())).map(RoleHolding::unitCode);
		return Stream.concat(organization.findOfficial(username).map(Official::unitCode).stream(), offices);
	}
}
