package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.EndedCases.Alike;
import vn.nghedan.petition.Handling;
import vn.nghedan.petition.NewPlace;
import vn.nghedan.petition.OwnUnits;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.Place;
import vn.nghedan.petition.Proposal;
import vn.nghedan.petition.Route;

/**
 * Who follows a unit that is no more: for a place whoever looks after it now, for a division that of the same kind there,
 * and for a level that was abolished without a successor whoever the decision table names.
 */
@Component
class Heirs {

	private final Organization organization;
	private final Competence competence;
	private final OwnUnits own;

	Heirs(Organization organization, Competence competence, OwnUnits own) {
		this.organization = organization;
		this.competence = competence;
		this.own = own;
	}

	/** What decides who is competent where no successor is named. */
	private record Matter(Place then, String ward, String field, String object, PetitionKind kind, LocalDate on) {
	}

	/** Empty when the ward has no successor. */
	Optional<Place> of(Place then, LocalDate on) {
		Optional<ResidentialGroup> group = organization.groupNow(then.groupCode(), on);
		Optional<String> ward = group.map(ResidentialGroup::wardCode)
			.or(() -> organization.unitNow(then.wardCode(), then.groupCode(), on));
		return ward.map(code -> new Place(code, group.map(ResidentialGroup::code).orElse(null)));
	}

	/** The unit that works on cases like these from that day on, else the ward; empty when nobody does. */
	Optional<String> of(Alike alike, LocalDate on) {
		Place then = new Place(alike.wardNow(), alike.groupNow());
		return of(then, on).map(now -> alike.unit() == null ? now.wardCode()
				: unit(alike.unit(), new Matter(then, now.wardCode(), alike.field(), alike.object(), alike.kind(), on)));
	}

	/** Everything of a case in units of that day; what has no successor stays as it is. */
	NewPlace of(Petition petition, LocalDate on) {
		Place then = petition.placeNow();
		Place now = of(then, on).orElse(then);
		Matter matter = new Matter(then, now.wardCode(), petition.subject().field(), petition.subject().object(),
				petition.kind(), on);
		Proposal proposal = petition.proposal().map(each -> proposal(each, matter)).orElse(null);
		return new NewPlace(now, route(petition, matter), proposal);
	}

	private Route route(Petition petition, Matter matter) {
		Route route = petition.route();
		String unit = unit(route.unit(), matter);
		String office = office(route.office(), matter);
		if (unit == null || unit.equals(route.unit())) {
			return new Route(route.handling(), route.level(), unit, office, route.grade());
		}
		if (route.handling() == Handling.RESOLVE && !own.resolve(unit, matter.on())) {
			boolean refer = petition.relocation().mayRefer();
			return refer ? new Route(Handling.REFER, organization.competenceLevel(unit), unit, sender(petition, matter), route.grade())
					: new Route(Handling.RESOLVE, organization.competenceLevel(matter.ward()), matter.ward(), office, route.grade());
		}
		boolean comesHere = route.handling() == Handling.REFER && petition.relocation().mayResolve() && own.resolve(unit, matter.on());
		return new Route(comesHere ? Handling.RESOLVE : route.handling(), organization.competenceLevel(unit), unit,
				comesHere ? null : office, route.grade());
	}

	/** Before the chair has confirmed nobody sends anything. */
	private String sender(Petition petition, Matter matter) {
		return petition.relocation().isConfirmed() ? liaison(matter) : petition.route().office();
	}

	private Proposal proposal(Proposal proposed, Matter matter) {
		String unit = unit(proposed.unit(), matter);
		boolean elsewhere = proposed.handling() == Handling.RESOLVE && unit != null && !own.resolve(unit, matter.on());
		return new Proposal(elsewhere ? Handling.REFER : proposed.handling(), unit, proposed.grade());
	}

	private String unit(String unit, Matter matter) {
		if (unit == null || organization.authority(unit).existsOn(matter.on())) {
			return unit;
		}
		return organization.unitNow(unit, matter.then().groupCode(), matter.on()).orElseGet(() -> competent(matter));
	}

	private String competent(Matter matter) {
		Question question = new Question(matter.field(), matter.object(), matter.kind(), matter.ward(), matter.on());
		return matter.field() == null ? matter.ward() : competence.find(question).map(Found::unit).orElse(matter.ward());
	}

	private String office(String office, Matter matter) {
		return office == null || organization.authority(office).existsOn(matter.on()) ? office : liaison(matter);
	}

	private String liaison(Matter matter) {
		return organization.nearestHolding(matter.ward(), Roles.CITY_LIAISON, matter.on()).orElse(matter.ward());
	}
}
