package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** Units and officials near a case, to choose from. */
@Component
@Transactional(readOnly = true)
class TransferChoices {

	private final Cases cases;
	private final Organization organization;
	private final Names names;
	private final Clock clock;

	TransferChoices(Cases cases, Organization organization, Names names, Clock clock) {
		this.cases = cases;
		this.organization = organization;
		this.names = names;
		this.clock = clock;
	}

	/** A code and what it is called. */
	record Named(String code, String name) {
	}

	/** Units of our own with somebody who works there, near the place of the case; not the one that leads. */
	public List<Named> partners(String code, Actor actor) {
		Petition petition = cases.see(code, actor);
		LocalDate today = today();
		List<String> path = path(petition);
		Stream<Authority> near = organization.all(today).stream().filter(unit -> path.contains(unit.code())
				|| path.contains(unit.parentCode()));
		return near.filter(unit -> !unit.code().equals(petition.route().unit()))
				.filter(unit -> !organization.holders(unit.code(), Roles.HANDLER, today).isEmpty())
				.map(unit -> new Named(unit.code(), unit.name())).toList();
	}

	/** Officials in service of the ward and of everything above it and its divisions. */
	public List<Named> officials(String code, Actor actor) {
		List<String> path = path(cases.see(code, actor));
		Set<String> ward = organization.withDescendants(path.get(0));
		return organization.officials().stream().filter(Official::active)
				.filter(official -> ward.contains(official.unitCode()) || organization.pathUp(official.unitCode()).stream().limit(2)
						.anyMatch(unit -> path.contains(unit.code())))
				.sorted(Comparator.comparing(Official::fullName))
				.map(official -> new Named(official.username(),
						official.fullName() + ", " + official.position() + ", " + names.unit(official.unitCode()))).toList();
	}

	private List<String> path(Petition petition) {
		return organization.pathUp(petition.placeNow().wardCode()).stream().map(Authority::code).toList();
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
