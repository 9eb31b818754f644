package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Door;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.petition.Opinion;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Opinions of a ward are captured by those who work in the ward, in a unit above it or in one of its divisions. */
@Component
public class CaptureRight {

	private final Organization organization;
	private final Clock clock;

	CaptureRight(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	public void require(Opinion opinion, Actor actor) {
		String ward = wardOf(opinion);
		if (ward != null) {
			requireWard(ward, actor);
		}
	}

	public void requireWard(String ward, Actor actor) {
		organization.authority(ward);
		if (!isNear(ward, unitsOf(actor, Door.WORK))) {
			throw Refusal.forbidden("web.not-your-ward", ward);
		}
	}

	/** The wards whose opinions the actor may capture. */
	public Set<String> wards(Actor actor) {
		List<String> units = unitsOf(actor, Door.WORK);
		return organization.wards(today()).stream().map(Authority::code).filter(ward -> isNear(ward, units))
				.collect(Collectors.toSet());
	}

	/** Whether the actor enters the opinions of all these wards in the book, and so has to know which are of one person. */
	boolean registers(Collection<String> wards, Actor actor) {
		return unitsOf(actor, Door.INTAKE).containsAll(wards);
	}

	/** Who looks after the place today; {@code null} where no place is given, which the capture itself refuses with a better word. */
	private String wardOf(Opinion opinion) {
		if (opinion.groupCode() == null || opinion.groupCode().isBlank()) {
			return opinion.wardCode() == null || opinion.wardCode().isBlank() ? null
					: organization.unitNow(opinion.wardCode(), null, today()).orElse(opinion.wardCode());
		}
		ResidentialGroup heard = organization.group(opinion.groupCode(), VietnamTime.dateOf(opinion.heardAt()));
		return organization.groupNow(heard.code(), today()).orElse(heard).wardCode();
	}

	private List<String> unitsOf(Actor actor, Door door) {
		return organization.rolesOf(actor.username(), today()).stream().filter(held -> door.roles().contains(held.role()))
				.map(RoleHolding::unitCode).distinct().toList();
	}

	private boolean isNear(String ward, List<String> units) {
		return units.stream().anyMatch(unit -> isAbove(unit, ward) || isAbove(ward, unit));
	}

	private boolean isAbove(String upper, String lower) {
		return organization.pathUp(lower).stream().anyMatch(unit -> unit.code().equals(upper));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
