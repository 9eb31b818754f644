package vn.nghedan.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.AnsweredAlike;
import vn.nghedan.petition.Nearby;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Scope;
import vn.nghedan.petition.Surroundings;

/** Puts together what lies around a case, within what the reader sees. */
@Component
@Transactional(readOnly = true)
class CaseContexts {

	private final Cases cases;
	private final Sight sight;
	private final Surroundings surroundings;
	private final AnsweredAlike alike;
	private final GivenAnswers answers;
	private final Organization organization;
	private final Names names;

	CaseContexts(Cases cases, Sight sight, Surroundings surroundings, AnsweredAlike alike, GivenAnswers answers, Organization organization,
			Names names) {
		this.cases = cases;
		this.sight = sight;
		this.surroundings = surroundings;
		this.alike = alike;
		this.answers = answers;
		this.organization = organization;
		this.names = names;
	}

	public CaseContextController.Context of(String code, Actor actor) {
		Petition petition = cases.see(code, actor);
		Scope scope = sight.of(actor);
		boolean knows = cases.verbs(petition, actor).contains(CaseVerb.SEE_PERSON);
		return new CaseContextController.Context(knows ? near(told(surroundings.ofThePerson(code, scope), actor)) : null, petition.confidential(),
				near(surroundings.ofThePlace(code, scope)), near(surroundings.ofTheMeeting(code, scope)),
				knows && !petition.confidential() ? near(told(surroundings.ofTheCollective(code, scope), actor)) : List.of(),
				alike.to(code, neighbours(petition, scope), scope).stream().map(this::answered).flatMap(Optional::stream).toList());
	}

	/** Wards under the same roof, as far as the reader sees them. */
	private Set<String> neighbours(Petition petition, Scope scope) {
		String ward = petition.placeNow().wardCode();
		Stream<String> roof = organization.pathUp(ward).stream().map(Authority::code).skip(1).findFirst()
				.map(above -> organization.withDescendants(above).stream()).orElse(Stream.empty());
		return Stream.concat(Stream.of(ward), roof.filter(unit -> scope.units().contains(unit))).filter(Objects::nonNull)
				.collect(Collectors.toSet());
	}

	/** Beside this one it would be told whose each of them is: to those alone to whom it is told there as well. */
	private List<Nearby> told(List<Nearby> found, Actor actor) {
		return found.stream().filter(one -> cases.knowsPerson(one.code(), actor)).toList();
	}

	private List<CaseContextController.Near> near(List<Nearby> found) {
		return found.stream().map(this::near).toList();
	}

	private CaseContextController.Near near(Nearby one) {
		String place = one.groupNow() == null ? names.unit(one.wardNow()) : names.group(one.wardNow(), one.groupNow());
		return new CaseContextController.Near(one.code(), one.status().name(), Labels.of(one.status()), one.status().isOpen(),
				names.field(one.field()), place, one.receiptDate(), PetitionLine.excerpt(one.content()), one.answeredAt(), one.shared());
	}

	private Optional<CaseContextController.AnsweredNear> answered(Nearby one) {
		return answers.of(one.code()).map(given -> new CaseContextController.AnsweredNear(near(one), given.outcomeLabel(), given.number(), given.text()));
	}
}
