package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.DisclosurePurpose;
import vn.nghedan.petition.PersonCorrection;
import vn.nghedan.petition.PersonDesk;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionerData;

/** What is done with the persons of a petition, each after asking whether it is this official's business. */
@Component
@Transactional
class PersonVerbs {

	private final Cases cases;
	private final PersonDesk desk;
	private final PersonViews people;
	private final Names names;

	PersonVerbs(Cases cases, PersonDesk desk, PersonViews people, Names names) {
		this.cases = cases;
		this.desk = desk;
		this.people = people;
		this.names = names;
	}

	/** Whoever stands on a paper; {@code resident} instead of him where he is not named, {@code null} where there is nobody to hide. */
	record OnPaper(PetitionerData person, String resident) {

		@Override
		public String toString() {
			return "OnPaper";
		}
	}

	/** In clear for those who may ask for him, and goes on record; for all others, and where he wants that, one of the residents. */
	public OnPaper onPaper(Petition petition, String paper, Actor actor) {
		boolean named = !petition.confidential() && cases.verbs(petition, actor).contains(CaseVerb.SEE_PERSON);
		PetitionerData person = desk.print(petition.code(), paper, named, actor);
		boolean nobody = petition.petitioner().anonymous() && !petition.confidential();
		return new OnPaper(person, named || nobody ? null : people.resident(petition));
	}

	/** What is put right or handed out is the business of those who keep the person's data. */
	public PersonController.People clear(String code, DisclosurePurpose purpose, String note, Actor actor) {
		boolean kept = purpose == DisclosurePurpose.CORRECTION || purpose == DisclosurePurpose.REQUEST_OF_THE_PERSON;
		cases.open(code, kept ? CaseVerb.CORRECT_PERSON : CaseVerb.SEE_PERSON, actor);
		PersonDesk.Clear clear = desk.disclose(code, purpose, note, actor);
		return new PersonController.People(person(null, null, clear.petitioner()), clear.signers().stream()
				.map(each -> person(each.id(), each.position(), each.person())).toList());
	}

	public void correct(String code, Long signatory, PersonCorrection correction, String reason, Actor actor) {
		Petition petition = cases.open(code, CaseVerb.CORRECT_PERSON, actor);
		boolean unseen = people.isResident(petition, correction.name());
		desk.correct(code, signatory, unseen ? correction.withoutName() : correction, reason, actor);
	}

	public void hide(String code, boolean hidden, String reason, Actor actor) {
		cases.open(code, CaseVerb.HIDE_NAME, actor);
		desk.correct(code, null, new PersonCorrection(null, null, null, hidden), reason, actor);
	}

	@Transactional(readOnly = true)
	public List<PersonController.Seen> disclosures(String code, Actor actor) {
		cases.open(code, CaseVerb.SEE_DISCLOSURES, actor);
		return desk.disclosures(code).stream().map(each -> new PersonController.Seen(each.at(), each.actor(), names.official(each.actor()),
				each.purpose().name(), Labels.of("purpose", each.purpose().name()), each.note(), each.people())).toList();
	}

	private static PersonController.Clear person(Long signatory, Integer position, PetitionerData person) {
		return new PersonController.Clear(signatory, position, person.name(), person.phone(), person.address());
	}
}
